import type { Page } from 'puppeteer-core';
import { extensionPage, goToExtension, pageState } from '../../browser/extension.ts';
import { visit, type Session } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';

/** What is kept in the popup meanwhile: times since its address was opened, in milliseconds. */
interface Watched {
  netglossDrawn?: number;
  netglossLit?: number;
}

/** How long a popup took. In milliseconds. */
export interface Opening {
  /** Until its picture was painted first. */
  drawn: number;
  /** Until it was painted as the page lights it. */
  lit: number;
}

/** The part of the extension API that is used here. */
interface Api {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

/**
 * A tab that a network of the library speaks to, read to its end, and a tab in a window of its own for the popup's page: a
 * tab behind another is drawn once a second. The page asks about the article as if it stood over it.
 */
export async function topicalTab(session: Session): Promise<Page> {
  const article = await visit(session, `${session.assets.origin}/`);
  const asker = await extensionPage(session, 'popup.html', { behind: true });
  await until(async () => (await pageState(asker)).status === 'read', 'the article to be read');
  const [tab] = await asker.evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.tabs.query({ active: true, currentWindow: true }),
  );
  await asker.close();
  await article.bringToFront();
  const popup = await session.browser.newPage({ type: 'window' });
  await popup.evaluateOnNewDocument((found: unknown) => {
    const { chrome } = globalThis as unknown as { chrome?: Api };
    if (chrome?.tabs) chrome.tabs.query = () => Promise.resolve([found as { id: number }]);
  }, tab);
  return popup;
}

/** Open the popup's page so many times, and watch its picture. The first time is not counted. */
export async function openings(session: Session, popup: Page, runs: number): Promise<Opening[]> {
  const watching = await popup.evaluateOnNewDocument(watch);
  const times: Opening[] = [];
  for (let run = 0; run <= runs; run++) {
    await goToExtension(session, popup, 'popup.html');
    await popup.waitForFunction(() => (globalThis as Watched).netglossLit !== undefined, { timeout: 60_000 });
    times.push(
      await popup.evaluate(() => {
        const { netglossDrawn, netglossLit } = globalThis as Watched;
        return { drawn: netglossDrawn!, lit: netglossLit! };
      }),
    );
  }
  await popup.removeScriptToEvaluateOnNewDocument(watching.identifier);
  return times.slice(1);
}

/** Runs in the popup before everything else. */
function watch(): void {
  const watched = globalThis as Watched;
  const after = (note: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', note);
    port1.start();
    // A message that is posted in a frame arrives when it has been handed over to be painted.
    requestAnimationFrame(() => port2.postMessage(null));
  };
  let [isDrawn, isLit] = [false, false];
  new MutationObserver(() => {
    if (!isDrawn && document.querySelector('.graph .node.finding')) {
      isDrawn = true;
      after(() => (watched.netglossDrawn = performance.now()));
    }
    if (!isLit && document.querySelector('.graph .node.lit:not(.plain)')) {
      isLit = true;
      after(() => (watched.netglossLit = performance.now()));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
