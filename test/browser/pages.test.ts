import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, cardBox, openCard } from './card.ts';
import { backgroundRuns, stopBackground } from './background.ts';
import { extensionPage, pageState } from './extension.ts';
import { apart, complaints, litTexts, traces } from './page.ts';
import { BROWSERS, ended, findPage, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** Pages that change nothing after they are there: what is lit can be told once they are read. */
const STILL = [
  ['strict-csp.html', 'under a policy that allows nothing'],
  ['overrides.html', 'that overrides what scripts rely on'],
  ['hostile.html', 'with hostile styles'],
  ['inline.html', 'with words in pieces, soft hyphens and emoji'],
  ['dark-places.html', 'full of editors, forms, code and hidden text'],
  ['one-form.html', 'that is one form'],
  ['modal.html', 'with a modal dialog in front'],
  ['night.html', 'in the dark'],
  ['rtl.html', 'from right to left'],
  ['page.xhtml', 'in XHTML'],
  ['shadow.html', 'made of shadow roots'],
  ['titled.html', 'whose title alone says what it is about'],
  ['news.html', 'about something else'],
] as const;

/** Pages that would hide, cover or squeeze a card. */
const WITH_CARD = ['strict-csp.html', 'overrides.html', 'hostile.html', 'modal.html', 'rtl.html', 'page.xhtml'];

/** Documents that hold no prose of a page. */
const OTHERS = ['drawing.svg', 'record.json', 'frameset.html'];

describe.each(BROWSERS)('hard pages in %s', name => {
  let session: Session;
  let asker: Page;
  const open = (file: string) => visit(session, `${session.site.origin}/${file}`);
  const state = async (page: Page) => {
    await page.bringToFront();
    return pageState(asker);
  };
  const isRead = (page: Page) => until(async () => (await state(page)).status === 'read', 'the page to be read');
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

  it.each(STILL)('%s: lights the right text on a page %s, and leaves no trace', async file => {
    const page = await open(file);
    await isRead(page);
    await isRight(page);
    const { before, now, messages } = await traces(page);
    expect(now).toBe(before);
    expect(messages).toBe(0);
    await page.close();
  });

  it.each(WITH_CARD)('%s: shows the card whole and in front', async file => {
    const page = await open(file);
    await isRead(page);
    await isRight(page);
    await openCard(page);
    const { left, top, right, bottom } = await cardBox(page);
    const { width, height } = await apart(page, () => ({ width: innerWidth, height: innerHeight }));
    expect(right - left).toBeGreaterThan(200);
    expect(bottom - top).toBeGreaterThan(60);
    expect([left >= 0, top >= 0, right <= width + 1, bottom <= height + 1]).toEqual([true, true, true, true]);
    const front = (card: string, x: number, y: number) =>
      document.elementFromPoint(x, y) === document.querySelector(card);
    expect(await apart(page, front, CARD, (left + right) / 2, (top + bottom) / 2)).toBe(true);
    await page.close();
  });

  it('leaves closed shadow roots alone', async () => {
    const page = await open('shadow.html');
    await isRight(page);
    expect((await litTexts(page)).map(({ text }) => text).join()).not.toContain('closed root');
    await page.close();
  });

  it.each(OTHERS)('lights nothing in %s', async file => {
    const page = await open(file);
    await until(async () => ['unreadable', 'read'].includes((await state(page)).status)).catch(() => {});
    expect(await litTexts(page)).toEqual([]);
    await page.close();
  });

  it('reads plain text', async () => {
    const page = await open('notes.txt');
    const lit = await until(async () => (await litTexts(page))[0], 'the one sentence on topic');
    expect(lit.text).toContain('micro-credential');
    expect(lit.text).not.toContain('March');
    await page.close();
  });

  it('wakes nobody for a page about something else', async () => {
    // What these ask would wake the background: in Firefox, any message does, to whomever (bug 1852317).
    await (await findPage(session, '/welcome.html'))?.close();
    await asker.close();
    await stopBackground(session);
    await until(async () => !(await backgroundRuns(session)), 'the background to stay asleep');
    const page = await open('news.html');
    await until(() =>
      page.evaluate(() => new Promise(done => requestIdleCallback(() => requestIdleCallback(done)))).then(() => true),
    );
    expect(await backgroundRuns(session)).toBe(false);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    expect(await state(page)).toMatchObject({ status: 'read', passages: [] });
    await page.close();
  });

  it('throws no error into any page, and asks nobody outside of this machine', async () => {
    expect(session.errors).toEqual([]);
    expect(await session.outsideRequests()).toEqual([]);
  });
});
