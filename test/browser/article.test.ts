import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardBox, cardText, closeCard, openCard } from './card.ts';
import { command, extensionPage, openPopup, pageState } from './extension.ts';
import { litBoxes, litTexts, pointIn, traces } from './page.ts';
import { BROWSERS, ended, findPage, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the sample article in %s', name => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
    page = await visit(session, session.assets.origin);
    const asker = await extensionPage(session, 'popup.html', { behind: true });
    await until(async () => (await pageState(asker)).status === 'read', 'the article to be read');
    await asker.close();
  });
  afterAll(() => ended(session));

  it('opens a welcome page at install, whose article lights up too', async () => {
    const welcome = await until(() => findPage(session, '/welcome.html'), 'the welcome page');
    await welcome.bringToFront();
    await until(async () => (await litTexts(welcome)).length > 5, 'highlights on the welcome page');
    await page.bringToFront();
  });

  it('lights passages of each topic and each strength', async () => {
    const names = new Set((await litTexts(page)).map(lit => lit.name));
    for (const style of ['ng-0-', 'ng-1-', 'ng-2-']) expect([...names].some(name => name.startsWith(style))).toBe(true);
    for (const strength of ['-strong', '-weak']) expect([...names].some(name => name.endsWith(strength))).toBe(true);
  });

  it('changes nothing in the document', async () => {
    const { before, now, messages } = await traces(page);
    expect(now).toBe(before);
    expect(messages).toBe(0);
  });

  it('opens a card on hover that names a finding and says why, clear of its own sentence', async () => {
    await openCard(page, '-strong');
    const text = await cardText(session, page);
    expect(text).toMatch(/Strong link|May relate/);
    expect(text).toContain('Open network');
    expect(text).toContain('Not related');
    const card = await cardBox(page);
    const { x, y } = (await pointIn(page, 'ng-current'))!;
    expect(x > card.left && x < card.right && y > card.top && y < card.bottom).toBe(false);
    const covered = (await litBoxes(page, 'ng-current')).filter(
      box =>
        box.left < card.right - 1 &&
        box.right > card.left + 1 &&
        box.top < card.bottom - 1 &&
        box.bottom > card.top + 1,
    );
    expect(covered).toEqual([]);
  });

  it('closes the card on Escape, and leaves the document as it was', async () => {
    await closeCard(page);
    const { before, now } = await traces(page);
    expect(now).toBe(before);
  });

  it('opens cards by keyboard, one passage after the other, and back', async () => {
    await page.mouse.move(2, 2);
    const position = async () => Number(/Passage (\d+) of/.exec(await cardText(session, page))?.[1]);
    await command(session, 'next-passage');
    const first = await until(position, 'a card that says where it is');
    await command(session, 'next-passage');
    await until(async () => (await position()) === first + 1, 'the card of the next passage');
    await command(session, 'previous-passage');
    await until(async () => (await position()) === first, 'the card of the passage before');
    await closeCard(page);
  });

  it('hides and shows all highlights by a key', async () => {
    const count = async () => (await litTexts(page)).filter(lit => lit.name !== 'ng-current').length;
    const shown = await count();
    await command(session, 'toggle-highlights');
    await until(async () => (await count()) === 0, 'no highlights');
    await command(session, 'toggle-highlights');
    await until(async () => (await count()) === shown, 'all highlights');
  });

  it('shows the network lit by the article in the popup, and leads to a passage', async () => {
    const popup = await openPopup(session, page);
    await until(() => popup.evaluate(() => document.querySelectorAll('svg .node.lit').length >= 4), 'lit nodes');
    const line = () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    await until(
      async () => /\d+ passages here speak to \d+ of 7 findings/.test(await line()),
      'what the page comes to',
    );
    const text = await until(
      () =>
        popup.evaluate(() => {
          const button = document.querySelector<HTMLElement>('button.passage');
          button?.click();
          return button?.textContent;
        }),
      'a passage in the list',
    );
    await until(
      async () =>
        (await litTexts(page)).some(
          lit => lit.name === 'ng-current' && text.includes(lit.text.replace(/\s+/g, ' ').slice(0, 20)),
        ),
      'the pulse',
    );
    await popup.close().catch(() => {});
  });

  it('is dark when the site is switched off, and lit when it is switched on again', async () => {
    const popup = await openPopup(session, page);
    const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('.page-line [role=switch]')!.click());
    await until(() => popup.$('.page-line [role=switch]'), 'the switch');
    await flip();
    await until(async () => (await litTexts(page)).length === 0, 'no highlights');
    await until(
      () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent?.includes('is off on')),
      'the popup to say so',
    );
    await flip();
    await until(async () => (await litTexts(page)).length > 5, 'all highlights');
    await popup.close().catch(() => {});
  });

  it('tells the popup how many passages there are', async () => {
    const asker = await extensionPage(session, 'popup.html', { behind: true });
    await page.bringToFront();
    const { passages } = await until(async () => {
      const state = await pageState(asker);
      return state.status === 'read' ? state : undefined;
    }, 'the page to be read again');
    expect(passages.length).toBeGreaterThan(10);
    await asker.close();
  });

  it('throws no error, and asks nobody outside of this machine', async () => {
    expect(session.errors).toEqual([]);
    expect(await session.outsideRequests()).toEqual([]);
  });
});
