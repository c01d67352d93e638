import type { Page } from 'puppeteer-core';
import { extensionPage, pageState } from '../../browser/extension.ts';
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

/** A tab in front that a network of the library speaks to, read to its end, and a tab behind it for the popup. */
export async function topicalTab(session: Session): Promise<Page> {
  const page = await visit(session, `${session.assets.origin}/`);
  const popup = await extensionPage(session, 'manifest.json', { behind: true });
  await popup.emulateFocusedPage(true); // It is drawn as if it were in front.
  await until(async () => (await pageState(popup)).status === 'read', 'the article to be read');
  await page.bringToFront();
  return popup;
}

/** Open the popup's page so many times, and watch its picture. The first time is not counted. */
export async function openings(session: Session, popup: Page, runs: number): Promise<Opening[]> {
  const watching = await popup.evaluateOnNewDocument(watch);
  const times: Opening[] = [];
  for (let run = 0; run <= runs; run++) {
    await popup.goto(`${session.origin}/popup.html`);
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
