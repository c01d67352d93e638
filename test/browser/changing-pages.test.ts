import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage, openPopup, pageState } from './extension.ts';
import { complaints, litTexts } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** Pages that change after they are there. */
const MOVING = [
  ['late.html', 'whose text comes late'],
  ['reopened.html', 'that is written over'],
  ['cleared.html', 'that clears highlights'],
] as const;

/** Runs in the page: text comes that is on topic. */
function addParagraph(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.dataset.lit = '';
  paragraph.textContent = text;
  document.body.append(paragraph);
}

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
  afterAll(() => ended(session));

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

  it('follows the rest of a page that has a ticker', async () => {
    const page = await open('restless.html');
    await isRight(page);
    await page.evaluate(addParagraph, 'Half of all cities sell a micro-credential of their own.');
    await isRight(page);
    await page.close();
  });

  it('finds what came in a storm of changes once the storm is over', async () => {
    const page = await open('storm.html?kind=topic&seconds=3');
    await until(() => page.$('[data-lit]'), 'the end of the storm');
    await isRight(page);
    const onTopic = await page.$$eval(
      'li',
      items => items.filter(({ innerText }) => /micro-cred/.test(innerText)).length,
    );
    await until(async () => (await litTexts(page)).length === onTopic + 1, 'what came in the storm');
    await until(async () => (await state(page)).status === 'read', 'the page to be read');
    await page.close();
  });

  it('says in the popup that a page changes too fast, until it does so no longer', async () => {
    const page = await open('storm.html');
    await until(async () => (await state(page)).status === 'busy', 'the page to be too fast');
    const popup = await openPopup(session, page);
    await until(() => popup.evaluate(() => document.body.innerText.includes('keeps changing')), 'the popup to say so');
    await popup.close().catch(() => {});
    await page.evaluate(() => (globalThis as unknown as { calm(): void }).calm());
    await isRight(page);
    await until(async () => (await state(page)).status === 'read');
    await page.close();
  });

  it('reads nothing in a tab behind until it is in front again', async () => {
    const behind = await open('route.html');
    await isRight(behind);
    const front = await open('route.html');
    await isRight(front);
    await behind.evaluate(addParagraph, 'Half of all cities sell a micro-credential of their own.');
    // Longer than it takes in front: timers behind are held to one a second.
    for (let count = 0; count < 8; count += 1) {
      await front.evaluate(addParagraph, `Town number ${count} sells a micro-credential of its own.`);
      await isRight(front);
    }
    expect(await complaints(behind)).toHaveLength(1);
    await behind.bringToFront();
    await isRight(behind);
    await front.close();
    await behind.close();
  });

  it('throws no error into any page, and asks nobody outside of this machine', async () => {
    expect(session.errors).toEqual([]);
    expect(await session.outsideRequests()).toEqual([]);
  });
});
