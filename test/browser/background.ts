import type { Launched } from '../run/launch.ts';
import { inChrome } from './firefox-chrome.ts';
import { until } from './until.ts';

/** Stop the background at once, as the browser does when it needs the memory. */
export async function stopBackground(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') {
    const end = 'terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';
    await inChrome(launched, `WebExtensionPolicy.getByID('${launched.id}').extension.${end}`);
  } else {
    await withWorker(launched, (send, targetId) => targetId && send(targetId));
  }
  await until(async () => !(await backgroundRuns(launched)), 'the background to stop');
}

/** Whether the background is awake. */
export async function backgroundRuns(launched: Launched): Promise<boolean> {
  if (launched.name === 'chromium') return withWorker(launched, (_, targetId) => targetId !== undefined);
  return (
    (await inChrome(launched, `WebExtensionPolicy.getByID('${launched.id}').extension.backgroundState`)) === 'running'
  );
}

/** Work with the target of Chromium's service worker, if there is one. Puppeteer's own list of targets lags behind. */
async function withWorker<T>(
  { browser, origin }: Launched,
  work: (close: (targetId: string) => Promise<unknown>, targetId: string | undefined) => T,
): Promise<Awaited<T>> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  const result = await work(targetId => client.send('Target.closeTarget', { targetId }), worker?.targetId);
  await client.detach();
  return result;
}
