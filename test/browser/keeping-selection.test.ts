import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, clickInCard, closeCard, isCardOpen, openCard } from './card.ts';
import { askFront, command, extensionPage, pageState } from './extension.ts';
import { keepSelected, keptTexts, select } from './kept.ts';
import { litTexts, traces } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('what is selected on a page about something else, in %s', name => {
  let session: Session;
  let page: Page;
  /** Asks the tab in front. */
  let asker: Page;

  const clearSelection = () => page.evaluate(() => getSelection()!.removeAllRanges());
  const isPainted = (stance: string, text: string) =>
    until(async () => (await keptTexts(page))[stance]?.includes(text), `“${text}” painted as ${stance}`);

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    page = await visit(session, `${session.site.origin}/harbour.html`);
    await until(async () => (await pageState(asker)).status === 'read', 'the page to be looked at');
  });
  afterAll(() => ended(session));

  it('is described, and nothing is when nothing is selected', async () => {
    expect(await askFront(asker, 'describeSelection', null)).toEqual({ reply: null });
    await select(page, '#one');
    expect(await askFront(asker, 'describeSelection', null)).toEqual({
      reply: { text: 'High water comes a little later each day, and the ferry with it.' },
    });
  });

  it('is kept, across elements and blocks, and a card shows it', async () => {
    await select(page, '#one', '#two');
    const kept = await keepSelected(asker, 'contradicts');
    expect(kept).toMatchObject({
      stance: 'contradicts',
      quote: {
        exact:
          'High water comes a little later each day, and the ferry with it. The harbour master writes both down, in ink.',
        prefix: 'Tides at Low Quay ',
      },
      source: { title: 'Tides at Low Quay', url: `${session.site.origin}/harbour.html` },
    });
    await until(() => isCardOpen(page), 'the card');
    expect(await cardText(session, page)).toContain('Kept for no finding yet');
    await clearSelection();
    await closeCard(page);
    const lit = async () => (await litTexts(page)).map(({ name: highlight }) => highlight).join();
    await until(async () => (await lit()) === 'ng-kept-contradicts', 'what is kept, alone');
  });

  it('is kept out of a listing, and out of a shadow root', async () => {
    await select(page, '#table');
    await keepSelected(asker, 'mentions');
    await isPainted('mentions', 'Monday 06:12 Tuesday 07:01');
    await page.evaluate(() => {
      const inner = document.querySelector('#host')!.shadowRoot!.querySelector('#inner')!;
      getSelection()!.setBaseAndExtent(inner.firstChild!, 0, inner.firstChild!, 34);
    });
    expect((await keepSelected(asker, 'supports'))?.quote.exact).toBe('Behind the wall the water is still');
    await isPainted('supports', 'Behind the wall the water is still');
    await until(() => isCardOpen(page), 'its card');
    await clearSelection();
  });

  it('is not kept out of fields, nor when it is too long, and a sentence says so', async () => {
    for (const field of ['#field', '#area']) {
      await page.focus(field);
      await page.evaluate(id => document.querySelector<HTMLInputElement>(id)!.select(), field);
      await expect(keepSelected(asker, 'mentions')).rejects.toThrow('What is selected in a field is yours');
      await page.evaluate(id => document.querySelector<HTMLInputElement>(id)!.blur(), field);
    }
    await clearSelection();
    expect(await keepSelected(asker, 'mentions')).toBeNull();
    await select(page, '#long');
    await expect(keepSelected(asker, 'mentions')).rejects.toThrow('too long');
    await clearSelection();
  });

  it('is taken out on its card, and had back there', async () => {
    await closeCard(page);
    await openCard(page, 'ng-kept-contradicts');
    await clickInCard(session, page, 'Remove');
    await until(async () => !(await keptTexts(page)).contradicts, 'it to go');
    await clickInCard(session, page, 'Keep this passage');
    await until(async () => (await keptTexts(page)).contradicts, 'it to be back');
  });

  it('is stepped to by keys, and revealed when asked for', async () => {
    await closeCard(page);
    await command(session, 'next-passage');
    await until(async () => (await cardText(session, page)).includes(' of 3'), 'the card of one of three');
    await closeCard(page);
    const { evidence } = await pageState(asker);
    const { id, quote } = evidence.find(one => one.evidence.stance === 'mentions')!.evidence;
    expect(await askFront(asker, 'revealEvidence', { id })).toEqual({});
    await until(
      async () => (await litTexts(page)).some(lit => lit.name === 'ng-current' && lit.text.includes('06:12')),
      `“${quote.exact}” to pulse`,
    );
    expect((await askFront(asker, 'revealEvidence', { id: crypto.randomUUID() })).error).toContain(
      'no longer on the page',
    );
  });

  it('is there again after a reload, in the document as it was', async () => {
    await page.keyboard.press('Escape');
    await page.reload();
    await isPainted('supports', 'Behind the wall the water is still');
    await isPainted('mentions', 'Monday 06:12 Tuesday 07:01');
    await openCard(page, 'ng-kept-mentions');
    expect(await cardText(session, page)).toContain('File it under a finding');
    await closeCard(page);
    const { before, now } = await traces(page);
    expect(now).toBe(before);
    expect(session.errors).toEqual([]);
  });
});
