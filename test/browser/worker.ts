import type { CDPSession } from 'puppeteer-core';
import type { Launched } from '../run/launch.ts';
import { backgroundRuns } from './background.ts';
import { extensionPage } from './extension.ts';
import { until } from './until.ts';

/** Run a function in Chromium's service worker, which is woken for it: for events that no script can cause by input. */
export async function inWorker<T, A extends unknown[]>(
  launched: Launched,
  run: (...values: A) => T | Promise<T>,
  ...values: A
): Promise<T> {
  const client = await until(() => attach(launched), 'the worker to begin');
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `(${String(run)})(...${JSON.stringify(values)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await client.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** A session with the worker, once it has begun; one that is just being stopped is met, too. */
async function attach(launched: Launched): Promise<CDPSession | undefined> {
  if (!(await backgroundRuns(launched))) await wake(launched);
  const target = await launched.browser.waitForTarget(
    each => each.type() === 'service_worker' && each.url().startsWith(launched.origin),
  );
  const client = await target.createCDPSession(); // Puppeteer's own would outlive a worker that is stopped.
  const { result } = await client.send('Runtime.evaluate', { expression: 'typeof chrome === "object"' });
  if (result.value === true) return client;
  await client.detach();
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
