import type { Page } from 'puppeteer-core';
import type { Evidence } from '../../lib/evidence.ts';
import type { NetworkId } from '../../lib/model.ts';
import { type LibraryPage, openLibraryPage } from './library-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The library page at what is kept for a finding. */
export interface DossierPage extends LibraryPage {
  network: NetworkId;
  /** The passages that are listed. */
  quotes(): Promise<string[]>;
  /** What stands in `selector`. */
  text(selector: string): Promise<string>;
}

/** Open the library with this evidence in it, put straight into its database. `networkOf` is called with the first network. */
export async function openWithEvidence(
  session: Session,
  evidenceOf: (network: NetworkId) => Evidence[],
): Promise<DossierPage> {
  const library = await openLibraryPage(session);
  const { page } = library;
  await until(() => page.$('.network a'), 'a network');
  const network = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.network a')!.hash.slice(9));
  await page.evaluate(putEvidence, evidenceOf(network));
  return {
    ...library,
    network,
    quotes: () => page.evaluate(() => [...document.querySelectorAll('.evidence .exact')].map(one => one.textContent)),
    text: selector => page.evaluate(at => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector),
  };
}

function putEvidence(evidence: Evidence[]): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('netgloss');
    opening.addEventListener('error', () => fail(opening.error!));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('evidence', 'readwrite');
      for (const one of evidence) writing.objectStore('evidence').put(one);
      writing.addEventListener('complete', () => (opening.result.close(), done()));
    });
  });
}

/** Load the page again, as a reader does who comes back to it. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = 'true';
    location.reload();
  });
  await until(() => page.evaluate(() => document.documentElement.dataset.old === undefined), 'the page to be new');
}
