import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, visit, type Session } from './session.ts';
import { until } from './until.ts';

/** The part of the extension API that tells where nodes were put. */
interface Api {
  storage: { local: { get(key: string): Promise<{ points?: object }> } };
}

/** What the picture says of each finding: its own words for who does not see it. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.graph-picture [role=button]')].map(one => one.getAttribute('aria-label')!),
  );
/** Runs in a page of ours. */
async function arePointsKept(): Promise<boolean> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>;
  const { points = {} } = await (browser ?? chrome)!.storage.local.get('points');
  return Object.keys(points).length > 0;
}
const note = (page: Page) => page.evaluate(() => document.querySelector('.lens-note')?.textContent);
const press = (page: Page, text: string) =>
  until(
    () =>
      page.evaluate(wanted => {
        const all = [...document.querySelectorAll<HTMLElement>('.lenses button')];
        const found = all.find(one => one.textContent === wanted);
        found?.click();
        return found !== undefined;
      }, text),
    `a button that says “${text}”`,
  );

describe.each(BROWSERS)('what was read lights the picture in %s', name => {
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    session = await openSession(name);
    const article = await visit(session, `${session.assets.origin}/`);
    const isLit = () => [...CSS.highlights.values()].some(({ size }) => size > 2);
    await until(() => article.evaluate(isLit), 'the sample article to be lit');
    const other = await visit(session, `${session.site.origin}/one-form.html`);
    await until(() => other.evaluate(() => CSS.highlights.size > 0), 'the other page to be lit');
    popup = await extensionPage(session, 'popup.html', { behind: true });
    await until(() => popup.$('svg .node.lit'), 'the picture, lit by the page in front');
  });
  afterAll(() => ended(session));

  test('this page touches little, all that was read touches more', async () => {
    const touched = async () => (await said(popup)).filter(one => !one.includes('not touched')).length;
    const here = await until(async () => {
      const count = await touched(); // Of a page that is read to its end.
      return (await note(popup)) === `${7 - count} of 7 findings untouched here` ? count : undefined;
    }, 'picture and note to say the same');
    await press(popup, 'All read');
    await until(async () => (await note(popup))?.includes('2 pages'), 'both pages to be known');
    await until(async () => (await touched()) > here, 'more to be touched');
    expect((await said(popup)).some(one => one.includes('1 page'))).toBe(true);
  });

  test('a site is counted by itself', async () => {
    await press(popup, 'This site');
    await until(async () => (await note(popup))?.includes('1 page'), 'the page of this site');
    await until(
      async () => (await said(popup)).some(one => one.includes('not touched on this site')),
      'what the site leaves out',
    );
  });

  test('what is left out is named', async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('.lens-note > button')!.click());
    const omitted = () =>
      popup.evaluate(() => [...document.querySelectorAll('.omitted li')].map(one => one.textContent));
    const named = await until(async () => ((await popup.$('.omitted li')) ? omitted() : undefined), 'the names');
    const untouched = (await said(popup)).filter(one => one.includes('not touched'));
    expect(untouched.map(one => one.split(/ via |,/)[0]!).toSorted()).toEqual(named.toSorted());
  });

  test('no address is stored', async () => {
    const stored = await popup.evaluate(async () => {
      const opened = indexedDB.open('netgloss');
      await new Promise(done => (opened.onsuccess = done));
      const rows = opened.result.transaction('coverage').objectStore('coverage').getAll();
      await new Promise(done => (rows.onsuccess = done));
      return rows.result as { page: string }[];
    });
    expect(stored).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toMatch(/one-form|https?:/);
  });
});

describe.each(BROWSERS)('nodes that were dragged in %s', name => {
  let session: Session;
  beforeAll(async () => void (session = await openSession(name)));
  afterAll(() => ended(session));

  /** Open the library at its network, with the picture in the window. */
  const open = async () => {
    const { page } = await openLibraryPage(session);
    await until(() => page.$('.graph-picture [role=button]'), 'the picture');
    await page.evaluate(() =>
      document.querySelector('.graph')!.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    let seen = '';
    await until(async () => seen === (seen = JSON.stringify(await at(page))), 'the picture to be where it stays');
    return page;
  };
  /** Where the middle of the second node is in the picture. */
  const at = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelectorAll('.graph-picture [role=button]')[1]!.getBoundingClientRect();
      const around = document.querySelector('.graph-picture')!.getBoundingClientRect();
      return {
        x: box.x + box.width / 2 - around.x,
        y: box.y + box.height / 2 - around.y,
        left: around.x,
        top: around.y,
      };
    });

  test('are where they were put when the library is opened again, until they are put back', async () => {
    const page = await open();
    const { x, y, left, top } = await at(page);
    await page.mouse.move(left + x, top + y);
    await page.mouse.down();
    await page.mouse.move(left + x + 20, top + y + 10);
    await page.mouse.move(left + x + 60, top + y + 30);
    await page.mouse.up();
    await until(() => page.$('[aria-label="Put the nodes back"]'), 'the way back');
    await until(() => page.evaluate(arePointsKept), 'it to be kept');
    await page.close();
    const again = await open();
    await until(async () => {
      const kept = await at(again);
      return Math.abs(kept.x - x - 60) + Math.abs(kept.y - y - 30) < 4;
    }, 'the node to be where it was put');
    await again.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Put the nodes back"]')!.click());
    await until(async () => Math.abs((await at(again)).x - x) < 2, 'the node to be back');
    await until(async () => (await again.$('[aria-label="Put the nodes back"]')) === null, 'nothing to put back');
  });
});
