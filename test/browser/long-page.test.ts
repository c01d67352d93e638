import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart, complaints, litTexts } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** Runs in the page: how many stretches were lit at once, one number after the other, until there are so many. */
function countsUntil(last: number): Promise<number[]> {
  return new Promise(resolve => {
    const counts: number[] = [];
    const look = () => {
      let count = 0;
      CSS.highlights.forEach((highlight, name) => (count += name.startsWith('ng-') ? highlight.size : 0));
      if (count !== counts.at(-1)) counts.push(count);
      if (count < last) requestAnimationFrame(look);
      else resolve(counts);
    };
    look();
  });
}

/** Runs in the page: what is lit as soon as anything is. */
function firstLit(): Promise<string[]> {
  return new Promise(resolve => {
    const look = () => {
      const texts: string[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('ng-'))
          highlight.forEach(({ startContainer }) => texts.push(startContainer.textContent ?? ''));
      });
      if (texts.length > 0) resolve(texts);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** The page's own: it grows to so many lines, and scrolls to one. */
interface Long {
  unroll(years: number, shown?: number): void;
}

const YEARS = 20_000;

describe.each(BROWSERS)('a long page in %s', name => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(name);
    const page = await visit(session, `${session.site.origin}/page.xhtml`);
    await until(async () => (await litTexts(page)).length > 0, 'the first highlights after the install');
    await page.close();
  });
  afterAll(() => ended(session));

  it('shows what it begins with before it was read to its end', async () => {
    const page = await visit(session, `${session.site.origin}/long.html`);
    const counts = apart(page, countsUntil, 2);
    await page.evaluate(years => (globalThis as unknown as Long).unroll(years), YEARS);
    expect(await counts).toEqual([0, 1, 2]);
    await until(async () => (await complaints(page)).length === 0, 'the right text to be lit');
    await page.close();
  });

  it('shows what is in view before it was read so far', async () => {
    const page = await visit(session, `${session.site.origin}/long.html`);
    const lit = apart(page, firstLit);
    await page.evaluate(years => (globalThis as unknown as Long).unroll(years, years - 500), YEARS);
    expect(await lit).toContainEqual(expect.stringContaining('pilots'));
    await until(async () => (await complaints(page)).length === 0, 'the right text to be lit');
    await page.close();
  });
});
