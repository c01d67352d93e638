import type { Launched } from '../run/launch.ts';
import { backgroundRuns } from './background.ts';
import { extensionPage } from './extension.ts';

/** Run a function in Chromium's service worker, which is woken for it: for events that no script can cause by input. */
export async function inWorker<T, A extends unknown[]>(
  launched: Launched,
  run: (...values: A) => T | Promise<T>,
  ...values: A
): Promise<T> {
  if (!(await backgroundRuns(launched))) await wake(launched);
  const target = await launched.browser.waitForTarget(
    each => each.type() === 'service_worker' && each.url().startsWith(launched.origin),
  );
  return (await (await target.worker())!.evaluate(run as never, ...(values as unknown as never[]))) as T;
}

/** A message that says nothing: a stopped worker can be sent no event. */
async function wake(launched: Launched): Promise<void> {
  const page = await extensionPage(launched, 'manifest.json', { behind: true });
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } }
    ).chrome.runtime.sendMessage({}),
  );
  await page.close();
}
