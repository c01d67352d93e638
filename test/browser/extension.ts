import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/page.ts';
import type { Launched } from '../run/launch.ts';
import { inChrome } from './firefox-chrome.ts';
import { until } from './until.ts';
import { inWorker } from './worker.ts';

/** The part of the extension API that these scripts use; Chromium calls it `chrome`. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<{ reply?: unknown }>;
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; frameIds: number[] };
      args: [string, unknown];
      func(this: void, ...args: [string, unknown]): unknown;
    }): Promise<{ result?: { reply?: unknown } }[]>;
  };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}

/** What a page leaves that does not listen. */
interface QuietPage {
  netglossQuiet?(name: string, request: unknown): Promise<unknown>;
}

/**
 * Open one of the extension's pages in a tab.
 *
 * @param behind leaves the tab in front that is: for the popup, which asks about the tab in front.
 */
export async function extensionPage(launched: Launched, path: string, { behind = false } = {}): Promise<Page> {
  const page = await launched.browser.newPage({ type: 'tab', background: behind });
  await goToExtension(launched, page, path);
  return page;
}

/** Open one of the extension's pages in a tab that is there. */
export async function goToExtension(launched: Launched, page: Page, path: string): Promise<void> {
  const go = () => page.goto(`${launched.origin}/${path}`);
  if (launched.name === 'chromium') return void (await go());
  await page.evaluate(() => (document.documentElement.dataset.former = 'yes'));
  go().catch(() => {}); // Firefox goes there, but never says that it has arrived.
  const there = () =>
    location.protocol === 'moz-extension:' &&
    document.readyState === 'complete' &&
    document.documentElement.dataset.former === undefined;
  await until(() => page.evaluate(there), `${path} to open`);
}

/** Open the popup for `page`: the real one in Chromium; in Firefox, which keeps it out of reach, its page in a tab behind. */
export async function openPopup(launched: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  if (launched.name === 'firefox') return extensionPage(launched, 'popup.html', { behind: true });
  const extension = (await launched.browser.extensions()).get(launched.id)!;
  const before = new Set(launched.browser.targets());
  const opened = launched.browser.waitForTarget(
    target => !before.has(target) && target.url() === `${launched.origin}/popup.html`,
  );
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Ask the content script of the tab in front, through an extension page that is open behind it. Wakes nobody. */
export async function pageState(asker: Page): Promise<PageState> {
  return (await askPage(asker, 'getPage', null)) as PageState;
}

/** Go to a passage of the tab in front and open its card. */
export async function openPassage(asker: Page, id: number): Promise<void> {
  await askPage(asker, 'revealPassage', { id, open: true });
}

async function askPage(asker: Page, name: string, request: unknown): Promise<unknown> {
  return (await askFront(asker, name, request)).reply;
}

/** What the page in front answers: a reply, or the sentence of what went wrong. */
export function askFront(asker: Page, name: string, request: unknown): Promise<{ reply?: unknown; error?: string }> {
  return asker.evaluate(
    async message => {
      const { tabs, scripting } = ((globalThis as { browser?: Api }).browser ??
        (globalThis as { chrome?: Api }).chrome)!;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const ask = () => tabs.sendMessage(tab!.id, message, { frameId: 0 });
      // Quiet pages do not listen: they are asked as the popup does it (`lib/browser/messaging.ts`).
      const askQuietly = async () => {
        const [answer] = await scripting.executeScript({
          target: { tabId: tab!.id, frameIds: [0] },
          args: [message.name, message.request],
          func: (...asked) => (globalThis as QuietPage).netglossQuiet?.(...asked),
        });
        return answer?.result ?? ask();
      };
      return ask().catch(askQuietly);
    },
    { to: 'page', name, request },
  );
}

/** The keys of the commands in `wxt.config.ts`, all with Alt and Shift. */
const KEYS = { 'next-passage': 'J', 'previous-passage': 'K', 'toggle-highlights': 'H' };

/** Press the keys of a command, or as good as: a script's key presses reach no browser's own shortcuts. */
export async function command(launched: Launched, name: keyof typeof KEYS): Promise<void> {
  if (launched.name === 'firefox') {
    const key = `keyset[id^="ext-keyset-id"] key[key="${KEYS[name]}"]`;
    await inChrome(launched, `document.querySelector('${key}').doCommand(); true`);
    return;
  }
  await inWorker(
    launched,
    async dispatched => {
      const { commands, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(dispatched, tab);
    },
    name,
  );
}
