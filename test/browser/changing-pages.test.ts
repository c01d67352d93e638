import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage, openPopup, pageState } from './extension.ts';
import { complaints, litTexts } from './page.ts';
import { BROWSERS, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** Pages that change after they are there. */
const MOVING = [
  ['late.html', 'whose text comes late'],
  ['reopened.html', 'that is written over'],
  ['cleared.html', 'that clears highlights'],
] as const;

describe.each(BROWSERS)('pages that change in %s', name => {
  let session: Session;
  let asker: Page;
  const open = (file: string) => visit(session, `${session.site.origin}/${file}`);
  const state = async (page: Page) => {
    await page.bringToFront();
    return pageState(asker);
  };
  const isRight = async (page: Page) => {
    await until(async () => (await complaints(page)).length === 0).catch(() => {});
    expect(await complaints(page)).toEqual([]);
  };

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    const page = await open('page.xhtml');
    await until(async () => (await litTexts(page)).length > 0, 'the first highlights after the install');
    await page.close();
  });
  afterAll(() => session.close());

  it.each(MOVING)('%s: lights the right text on a page %s', async file => {
    const page = await open(file);
    await until(async () => (await page.$$('[data-lit]')).length > 0, 'the page to be ready');
    if (file === 'cleared.html') await until(async () => (await page.title()) === 'Cleared 2 times');
    await isRight(page);
    await page.close();
  });

  it('finds what comes last on a page whose text comes in two parts', async () => {
    const page = await open('late.html');
    await until(async () => (await litTexts(page)).length === 2, 'both late sentences');
    await page.close();
  });

  it('follows routes, back and forward', async () => {
    const page = await open('route.html');
    const says = (text: string) => until(async () => (await litTexts(page)).some(lit => lit.text.includes(text)), text);
    await says('first catalogue');
    await page.click('#next');
    await says('credentialing platform');
    await isRight(page);
    expect((await litTexts(page)).every(({ text }) => !text.includes('first catalogue'))).toBe(true);
    await page.evaluate(() => history.back());
    await says('first catalogue');
    await isRight(page);
    await page.evaluate(() => history.forward());
    await says('credentialing platform');
    await isRight(page);
    await page.close();
  });

  it('is there again after going back to a page', async () => {
    const page = await open('night.html');
    await isRight(page);
    await page.goto(`${session.site.origin}/news.html`);
    await page.evaluate(() => history.back());
    await until(async () => (await page.title()) === 'A dark page');
    await isRight(page);
    await page.close();
  });

  it('follows infinite scroll', async () => {
    const page = await open('endless.html');
    await until(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await page.$$('[data-lit]')).length >= 24;
    }, 'the end of the page');
    await isRight(page);
    await page.close();
  });

  it('leaves a page alone that never stops changing, and the popup says so', async () => {
    const page = await open('restless.html');
    await until(async () => (await state(page)).status === 'busy', 'the page to be given up');
    const popup = await openPopup(session, page);
    await until(() => popup.evaluate(() => document.body.innerText.includes('keeps changing')), 'the popup to say so');
    await popup.close().catch(() => {});
    await page.close();
  });

  it('throws no error into any page, and asks nobody outside of this machine', async () => {
    expect(session.errors).toEqual([]);
    expect(await session.outsideRequests()).toEqual([]);
  });
});
