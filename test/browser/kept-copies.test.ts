import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Anchoring } from '../../lib/evidence.ts';
import { extensionPage, pageState } from './extension.ts';
import { keepSelected, keptTexts, select } from './kept.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** What is kept of the first copy: where it begins and ends, and how it begins. */
const KEPT = {
  sentence: ['#sentence', '#sentence', 'On market'],
  short: ['#short', '#short', 'Nobody minds.'],
  long: ['#first', '#second', 'The county has offered'],
  item: ['#item', '#item', 'Bicycles travel'],
} as const;

type Found = Record<keyof typeof KEPT, Anchoring>;
const FOUND: Found = { sentence: 'found', short: 'found', long: 'found', item: 'found' };

/** What becomes of it on each copy of the page: see `test/pages/kept.js`. */
const COPIES: Record<string, Found> = {
  same: FOUND,
  moved: FOUND,
  pushedDown: FOUND,
  rewordedAround: FOUND,
  wrapped: FOUND,
  setAnew: FOUND,
  inShadow: FOUND,
  late: FOUND,
  redrawn: FOUND,
  changed: { sentence: 'changed', short: 'found', long: 'changed', item: 'changed' },
  deleted: { ...FOUND, sentence: 'orphaned', short: 'orphaned' },
};

/** What `test/pages/routes.html` goes to another route by. */
interface Routes {
  go(route: number): void;
}

describe.each(BROWSERS)('passages kept from a page that changes, in %s', name => {
  let session: Session;
  /** Asks the tab in front. */
  let asker: Page;

  const anchored = async () => {
    const { evidence } = await pageState(asker);
    return Object.fromEntries(
      Object.entries(KEPT).map(([id, [, , begins]]) => [
        id,
        evidence.find(one => one.evidence.quote.exact.startsWith(begins))?.as,
      ]),
    );
  };

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    const page = await visit(session, `${session.site.origin}/kept.html`);
    for (const [from, to] of Object.values(KEPT)) {
      await select(page, from, to);
      await keepSelected(asker, 'supports');
    }
    await page.close();
  });
  afterAll(() => ended(session));

  it.each(Object.entries(COPIES))('are found as they should be on the copy “%s”', async (copy, wanted) => {
    const page = await visit(session, `${session.site.origin}/kept.html?utm_source=letter#${copy}`);
    /** How each is found, how many are painted, and whether the short one is: of one that is made anew, all at once. */
    const now = async () => {
      const { supports = [] } = await keptTexts(page);
      return [await anchored(), supports.length, supports.includes('Nobody minds.')];
    };
    const lost = Object.values(wanted).filter(as => as === 'orphaned').length;
    const inTheEnd = [wanted, 4 - lost, wanted.short === 'found'];
    await until(async () => JSON.stringify(await now()) === JSON.stringify(inTheEnd), copy).catch(() => undefined);
    expect(await now()).toEqual(inTheEnd);
    await page.close();
  });

  it('are shown on their own route of a page that never loads anew', async () => {
    const page = await visit(session, `${session.site.origin}/routes.html`);
    const go = (route: number) => page.evaluate(to => (globalThis as unknown as Routes).go(to), route);
    await until(async () => (await pageState(asker)).status === 'read', 'the page to be read');
    await select(page, 'main p:nth-of-type(2)');
    const text = (await keepSelected(asker, 'mentions'))!.quote.exact;
    for (const [route, shown] of [
      [1, undefined],
      [0, text],
    ] as const) {
      await go(route);
      await until(async () => (await keptTexts(page)).mentions?.[0] === shown, `what was kept, on route ${route}`);
    }
    await until(async () => (await pageState(asker)).evidence.length === 1, 'the one that is kept');
    await page.close();
  });

  it('are told of to the library: what was gone on the last visit, and is back', async () => {
    const page = await visit(session, `${session.site.origin}/kept.html`);
    await until(async () => (await anchored()).sentence === 'found', 'the sentence to be found');
    const { evidence } = await pageState(asker);
    const sentence = evidence.find(one => one.evidence.quote.exact.startsWith('On market'))!;
    expect(sentence.evidence.anchored?.as).toBe('orphaned');
    await page.close();
    expect(session.errors).toEqual([]);
  });
});
