import type { Page } from 'puppeteer-core';

/** What is kept in the page meanwhile, by the page's clock, in milliseconds. */
interface Watched {
  netglossStart?: number;
  netglossPainted?: number;
}

/** A picture that has not changed for so long has settled, in milliseconds. */
const QUIET = 600;

/** What a reader does to see a network: goes to an address of the library, or chooses it in the popup. */
export type Opening = { fragment: string } | { chosen: string };

/**
 * How long it takes from the opening of a network until the last change of its picture is painted, in milliseconds. The
 * page must not show that network yet.
 */
export async function timeToSettle(page: Page, opening: Opening): Promise<number> {
  await page.evaluate(openAndWatch, opening);
  await page.waitForFunction(
    quiet => performance.now() - ((globalThis as Watched).netglossPainted ?? Infinity) > quiet,
    { timeout: 120_000, polling: 100 },
    QUIET,
  );
  return page.evaluate(() => {
    const { netglossPainted, netglossStart } = globalThis as Watched;
    return netglossPainted! - netglossStart!;
  });
}

/** Runs in the page. */
function openAndWatch(opening: Opening): void {
  const watched = globalThis as Watched;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => (watched.netglossPainted = performance.now()));
  port1.start();
  let isAsked = false;
  new MutationObserver(records => {
    const picture = document.querySelector('.graph-picture');
    const isOfPicture = ({ target }: MutationRecord) => target.contains(picture) || picture!.contains(target);
    if (isAsked || !picture || !records.some(isOfPicture)) return;
    isAsked = true;
    // A message that is posted in a frame arrives when it has been handed over to be painted.
    requestAnimationFrame(() => {
      isAsked = false;
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true });
  watched.netglossStart = performance.now();
  if ('fragment' in opening) location.hash = opening.fragment;
  else {
    const select = document.querySelector<HTMLSelectElement>('.network-title select')!;
    select.value = opening.chosen;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
