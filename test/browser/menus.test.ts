import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopBackground } from './background.ts';
import { choose, entries, followTick, isTicked } from './menus.ts';
import { openLibraryPage } from './library-page.ts';
import { litTexts } from './page.ts';
import { BROWSERS, ended, findPage, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the menu of a page in %s', name => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
    page = await visit(session, session.assets.origin);
    await until(async () => (await litTexts(page)).length > 0, 'highlights');
  });
  afterAll(() => ended(session));

  const select = () =>
    page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article p:nth-of-type(2)')!));
  const word = () => page.evaluate(() => document.querySelector('aside-word') !== null);

  it('has each entry once, also after the background was stopped and began again', async () => {
    const areThere = () =>
      until(async () => (await entries(session)).toSorted().join() === 'keep,lookUp,off', 'each entry, once');
    await areThere();
    await stopBackground(session);
    await choose(session, page, 'off', 'h1');
    await until(word, 'what was done, said in the page');
    await until(async () => (await litTexts(page)).length === 0, 'no highlights');
    await choose(session, page, 'off', 'h1');
    await until(async () => (await litTexts(page)).length > 0, 'highlights again');
    await areThere();
  });

  it('leaves a site alone, ticks that, and reads it again', async () => {
    await followTick(session);
    await choose(session, page, 'off', 'h1');
    await until(async () => (await litTexts(page)).length === 0, 'no highlights');
    await until(() => isTicked(session, page, 'h1'), 'the tick');
    const elsewhere = await visit(session, `${session.site.origin}/news.html`);
    await until(async () => !(await isTicked(session, elsewhere, 'body')), 'no tick on another site');
    await elsewhere.close();
    await page.bringToFront();
    await until(() => isTicked(session, page, 'h1'), 'the tick again');
    await choose(session, page, 'off', 'h1');
    await until(async () => (await litTexts(page)).length > 0, 'highlights again');
    await until(async () => !(await isTicked(session, page, 'h1')), 'no tick');
  });

  it('keeps the selected text as evidence, and says so', async () => {
    await page.bringToFront();
    await select();
    await choose(session, page, 'keep', 'article p:nth-of-type(2)');
    await until(word, 'what was done, said in the page');
    const library = await openLibraryPage(session);
    const kept = await until(async () => {
      const { content } = await library.exportAll();
      return (content as { evidence?: { stance: string; quote: { exact: string } }[] }).evidence?.[0];
    }, 'the evidence in an export');
    expect(kept.stance).toBe('mentions');
    expect(await page.evaluate(() => document.querySelector('article p:nth-of-type(2)')!.textContent)).toContain(
      kept.quote.exact.slice(0, 40),
    );
    await library.page.close();
  });

  it('looks the selected text up in the library', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      getSelection()!.selectAllChildren(heading);
    });
    await choose(session, page, 'lookUp', 'h1');
    const library = await until(() => findPage(session, '/library.html'), 'the library');
    const typed = () => library.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')?.value);
    const heading = await page.evaluate(() => document.querySelector('h1')!.textContent.trim());
    await until(async () => (await typed()) === heading, 'the query');
  });

  it('looks up in the library what a private window left for it, which is in no address', async () => {
    const { page: one } = await openLibraryPage(session, '#settings');
    await one.evaluate(async () => {
      type Api = { storage: { session: { set(items: object): Promise<void> } } };
      const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>;
      await (browser ?? chrome)!.storage.session.set({ leftQuery: 'night replay' });
    });
    await one.close();
    const { page: other } = await openLibraryPage(session, '#find');
    const typed = () => other.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')!.value);
    await until(async () => (await typed()) === 'night replay', 'the query');
    await other.close();
  });
});
