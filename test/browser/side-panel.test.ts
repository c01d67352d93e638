import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { closeCard, isCardOpen, openCard } from './card.ts';
import { command, pageState } from './extension.ts';
import { firefoxPopup, firefoxSidebar } from './firefox-own.ts';
import { misfitsAt } from './fit.ts';
import { keptTexts, select } from './kept.ts';
import { activeText, currentText, pressIn, walkTo, wentOn } from './panel-place.ts';
import { clickIn, listed, notedIn, openSidePanel, panelSays, writeIn } from './side-panel.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the side panel in %s', name => {
  let session: Session;
  let article: Page;
  let panel: Page;

  const press = (...keys: Parameters<typeof pressIn>[2][]) => pressIn(session, panel, ...keys);
  const isRead = async () => (await pageState(panel)).status === 'read' && (await listed(panel)).length > 20;
  const isAt = (text: string) => until(async () => (await activeText(panel)) === text, `the panel at “${text}”`);
  const isPainted = (stance: string, text: string) =>
    until(async () => (await keptTexts(article))[stance]?.includes(text), `“${text}” to be painted: ${stance}`);

  beforeAll(async () => {
    session = await openSession(name);
    article = await visit(session, session.assets.origin);
    panel = await openSidePanel(session, article);
    await until(isRead, 'the passages of the article');
  });
  afterAll(() => ended(session));

  it('lists the passages of the page beside it, in page order', async () => {
    const onPage = async () => (await pageState(panel)).passages.map(({ text }) => text);
    await until(async () => (await listed(panel)).join('\n') === (await onPage()).join('\n'), 'the passages, in order');
  });

  it('leads the page to where the reader goes', async () => {
    const texts = await listed(panel);
    await press('k');
    await isAt(texts.at(-1)!);
    await until(() => article.evaluate(() => scrollY > 500), 'the page to scroll');
    await press('j', 'j');
    await isAt(texts[1]!);
    await until(() => article.evaluate(() => scrollY < 500), 'the page to scroll back');
    await until(async () => (await currentText(panel)) === texts[1], 'the page to be there');
  });

  it('goes where the reader goes on the page', async () => {
    const before = await activeText(panel);
    await command(session, 'next-passage');
    await until(() => wentOn(panel, before), 'the panel to go on to the same place');
    await until(() => isCardOpen(article), 'its card');
    await closeCard(article);
  });

  it('goes where the reader points on the page', async () => {
    const last = (await listed(panel)).at(-1)!;
    await walkTo(session, panel, last);
    await until(async () => (await currentText(panel)) === last, 'the page to be there');
    await openCard(article, '-strong');
    await until(() => wentOn(panel, last), 'the panel to go on to the same place');
    await closeCard(article);
  });

  it('keeps for and against by a key each, which the page shows, and undoes that', async () => {
    const { passages } = await pageState(panel);
    const { text } = passages.find(({ links }) => links[0]?.strength === 'strong')!;
    await walkTo(session, panel, text);
    await press('s');
    await panelSays(panel, 'Kept for “');
    await isPainted('supports', text);
    await press('c');
    await panelSays(panel, 'Kept against “');
    await isPainted('contradicts', text);
    await press('u');
    await isPainted('supports', text);
    await until(async () => (await keptTexts(article)).contradicts === undefined, 'nothing against it');
  });

  it('has a note whole that was being written when it was closed', async () => {
    const text = (await activeText(panel))!;
    await press('n');
    await writeIn(session, panel, 'In the middle of a wor');
    await panel.close();
    panel = await openSidePanel(session, article);
    await until(isRead, 'the passages again');
    await until(async () => (await notedIn(panel)) === `${text}: In the middle of a wor`, 'the note');
  });

  it('keeps what is selected on the page, and files it under a finding that is searched for', async () => {
    await select(article, 'article p:nth-of-type(1)');
    const text = await article.evaluate(() => getSelection()!.toString().replaceAll(/\s+/g, ' ').trim());
    await clickIn(panel, 'Keep what is selected on the page');
    await panelSays(panel, 'Kept. Say which finding it is for.');
    await isAt(text);
    await until(() => panel.$('.move-to [role=option]'), 'where it may be filed');
    expect(await misfitsAt(panel, 180, 260, 600)).toEqual([]);
    await writeIn(session, panel, 'employer sovereignty');
    const offered = () => panel.$eval('.move-to [aria-selected=true]:has(mark)', one => one.textContent);
    await until(async () => (await offered()).includes('Employer Sovereignty'), 'the finding');
    expect(await violationsOn(panel)).toEqual([]);
    await press('Enter');
    await panelSays(panel, 'Filed under “Employer Sovereignty”.');
    await isPainted('mentions', text);
  });

  it('fits whatever room there is', async () => expect(await misfitsAt(panel, 180, 300, 1000)).toEqual([]));

  it('lists what is not on the page any more, and drops nothing', async () => {
    const text = (await activeText(panel))!;
    await article.evaluate(() => document.querySelector('article p:nth-of-type(1)')!.remove());
    await panelSays(panel, '1 kept passage is not on this page any more');
    await until(async () => (await listed(panel)).at(-1) === text, 'it, at the end');
  });

  it('says why a page cannot be read, and is back when the reader is', async () => {
    const texts = await listed(panel);
    const blank = await session.browser.newPage();
    await blank.bringToFront();
    await panelSays(panel, 'This is a page of the browser itself.');
    await until(async () => (await listed(panel)).length === 0, 'an empty list');
    await article.bringToFront();
    await until(async () => (await listed(panel)).length === texts.length, 'the passages again');
    await blank.close();
  });

  it('follows the tab to another page, where it is anew', async () => {
    await article.bringToFront();
    await article.goto(`${session.site.origin}/news.html`);
    await until(async () => (await pageState(panel)).status === 'read', 'the other page to be read');
    const { passages } = await pageState(panel);
    await until(async () => (await listed(panel)).join() === passages.map(({ text }) => text).join(), 'its passages');
    await until(async () => (await activeText(panel)) === undefined, 'no place there');
    await article.goto(session.assets.origin);
    await until(async () => (await listed(panel)).length > 20, 'the article again');
  });

  it.runIf(name === 'firefox')('is the sidebar that Firefox shows', async () =>
    expect(await firefoxSidebar(session)).toBe('/sidepanel.html'),
  );

  it.runIf(name === 'firefox')('leaves the popup its full size below the button of Firefox', async () =>
    expect(await firefoxPopup(session)).toEqual({ width: 400, height: 600 }),
  );

  it('makes no script error', () => expect(session.errors).toEqual([]));
});
