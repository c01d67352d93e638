import type { Launched } from '../run/launch.ts';
import { inChrome } from './firefox-chrome.ts';

/** Stop the background at once, as the browser does when it needs the memory. A question under way may wake it again. */
export async function stopBackground(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') {
    const end = 'terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';
    await inChrome(launched, `WebExtensionPolicy.getByID('${launched.id}').extension.${end}`);
    return;
  }
  const [page] = await launched.browser.pages();
  const client = await page!.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers'); // Replies when they have stopped.
  await client.detach();
}

/** Whether the background is awake. */
export async function backgroundRuns(launched: Launched): Promise<boolean> {
  if (launched.name === 'chromium') return (await workerOf(launched)) !== undefined;
  return (
    (await inChrome(launched, `WebExtensionPolicy.getByID('${launched.id}').extension.backgroundState`)) === 'running'
  );
}

/** The target of Chromium's service worker, if there is one. Puppeteer's own list of targets lags behind. */
async function workerOf({ browser, origin }: Launched): Promise<string | undefined> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{}] });
  await client.detach();
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
}
