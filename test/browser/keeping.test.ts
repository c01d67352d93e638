import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardBox, cardText, clickInCard, closeCard, openCard } from './card.ts';
import { askFront, extensionPage, pageState } from './extension.ts';
import { keptTexts } from './kept.ts';
import { litTexts, traces } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** Lay something over the upper half of the card, out of reach of whoever listens for popovers. */
async function coverCard(page: Page): Promise<void> {
  const { left, top, right, bottom } = await cardBox(page);
  await page.evaluate(
    box => {
      const cover = Object.assign(document.createElement('div'), { id: 'cover' });
      const popover = document.createElement('p');
      cover.attachShadow({ mode: 'closed' }).append(popover);
      popover.popover = 'manual';
      popover.style.cssText = `position: fixed; margin: 0; padding: 0; border: 0; background: gold; ${box}`;
      document.body.append(cover);
      popover.showPopover();
    },
    `left: ${left}px; top: ${top}px; width: ${right - left}px; height: ${(bottom - top) / 2}px`,
  );
}

describe.each(BROWSERS)('a passage kept on the card in %s', name => {
  let session: Session;
  let page: Page;
  /** Asks the tab in front. */
  let asker: Page;
  let passage: string;

  const cardSays = (text: string) => until(async () => (await cardText(session, page)).includes(text), text);
  const kept = (stance: string) =>
    until(async () => (await keptTexts(page))[stance]?.[0], `a passage kept as ${stance}`);
  const noneKept = () => until(async () => Object.keys(await keptTexts(page)).length === 0, 'nothing kept');
  const anew = async () => {
    await page.mouse.move(2, 2);
    await closeCard(page);
  };

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    page = await visit(session, session.assets.origin);
    await until(async () => (await litTexts(page)).some(lit => lit.name.endsWith('-strong')), 'strong links');
  });
  afterAll(() => ended(session));

  it('is not kept while the page covers part of the card', async () => {
    await openCard(page, '-strong');
    await coverCard(page);
    await clickInCard(session, page, 'Contradicts');
    expect(await cardText(session, page)).not.toContain('Write a note');
    expect(await keptTexts(page)).toEqual({});
    await page.evaluate(() => document.querySelector('#cover')!.remove());
    await anew();
  });

  it('is shown as it is kept elsewhere meanwhile, on the card that is open', async () => {
    await openCard(page, '-strong');
    expect(await cardText(session, page)).not.toContain('Remove');
    const { current, passages } = await pageState(asker);
    const [link] = passages.find(({ id }) => id === current)!.links;
    for (const stance of ['supports', 'mentions'])
      await askFront(asker, 'keepShown', { id: current, stance, node: link!.node }); // As the side panel asks.
    await kept('mentions');
    await cardSays('Remove');
    await clickInCard(session, page, 'Remove');
    await noneKept();
    await until(async () => !(await cardText(session, page)).includes('Remove'), 'the card to say so');
    await anew();
  });

  it('is kept in one click, and shown as kept on card and page', async () => {
    await openCard(page, '-strong');
    passage = (await until(async () => (await litTexts(page)).find(lit => lit.name === 'ng-current'), 'it')).text;
    await clickInCard(session, page, 'Supports');
    expect(await kept('supports')).toBe(passage.replace(/\s+/g, ' '));
    await cardSays('Write a note');
    const { evidence } = await until(async () => {
      const state = await pageState(asker);
      return state.evidence.length > 0 ? state : undefined;
    }, 'the page to know it');
    expect(evidence).toMatchObject([{ as: 'found', evidence: { stance: 'supports', note: '' } }]);
  });

  it('is changed and undone in place, and had back', async () => {
    await clickInCard(session, page, 'Contradicts');
    await kept('contradicts');
    await clickInCard(session, page, 'Undo');
    await noneKept();
    await clickInCard(session, page, 'Mentions');
    expect(await kept('mentions')).toBe(passage.replace(/\s+/g, ' '));
  });

  it('is there again after a reload, and its card says so', async () => {
    await page.reload();
    await kept('mentions');
    await openCard(page, 'ng-kept-mentions');
    await cardSays('Remove');
    await anew();
    const { before, now } = await traces(page);
    expect(now).toBe(before);
  });

  it('is taken out for good', async () => {
    await openCard(page, 'ng-kept-mentions');
    await clickInCard(session, page, 'Remove');
    await noneKept();
    await page.reload();
    await until(async () => (await pageState(asker)).status === 'read', 'the page to be read');
    expect(await keptTexts(page)).toEqual({});
    expect(session.errors).toEqual([]);
  });
});
