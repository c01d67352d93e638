import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stopBackground } from './background.ts';
import { cardText, clickInCard, isCardOpen } from './card.ts';
import { command, openPopup } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { litTexts } from './page.ts';
import { BROWSERS, openSession, visit } from './session.ts';
import { until } from './until.ts';

/** A report as pasted from a page, on another subject than the built-in network's. */
const REPORT = readFileSync(resolve(import.meta.dirname, '../fixtures/report.txt'), 'utf8');
const TITLE = 'Who Keeps the Fifth Day When Offices Close on Fridays?';

/** Nobody has a network with this hashtag. */
const UNKNOWN = 'AAAAAAAAAAA';

describe.each(BROWSERS)('the library in %s', name => {
  it('is identical after export, erase and import', async () => {
    const session = await openSession(name);
    try {
      const library = await openLibraryPage(session);
      await library.add({ text: REPORT });
      await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
      const first = await library.exportAll();
      expect(first.content.networks).toHaveLength(2);

      await library.press('Erase everything');
      await library.press('Yes, erase everything');
      await until(async () => (await library.titles()).length === 0, 'an empty list');

      await library.add({ file: first.file });
      await until(async () => (await library.titles()).length === 2, 'both networks');
      const second = await library.exportAll();
      expect({ ...second.content, exportedAt: '' }).toEqual({ ...first.content, exportedAt: '' });
      expect(await session.outsideRequests()).toEqual([]);
    } finally {
      await session.close();
    }
  });

  it('is recovered by hashtag and full link in another, empty profile', async () => {
    const giver = await openSession(name);
    const library = await openLibraryPage(giver);
    await library.add({ text: REPORT });
    await library.says(TITLE);
    await until(
      async () => (await library.page.evaluate(() => location.hash)).includes('network='),
      'the network to be shown',
    );
    const link = await library.copyLink();
    await giver.close();
    const hashtag = /#netgloss=([\w-]{11})\./.exec(link)![1]!;

    const taker = await openSession(name);
    try {
      const page = await visit(taker, taker.assets.origin);
      const popup = await openPopup(taker, page);
      const ask = (text: string) =>
        popup.evaluate(query => {
          const field = document.querySelector<HTMLInputElement>('[role=combobox]')!;
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, text);
      const says = (text: string) =>
        until(() => popup.evaluate(part => document.body.innerText.includes(part), text), text);
      await until(() => popup.$('[role=combobox]'), 'the query bar');

      await ask(`#${hashtag}`);
      await says('full link');
      expect(await popup.evaluate(() => document.body.innerText)).toContain(hashtag);

      await ask(link);
      await says('Nothing is stored yet');
      await says(TITLE);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.notice .primary')!.click());
      await until(
        async () => !(await popup.evaluate(() => document.body.innerText)).includes('Nothing is stored yet'),
        'the network to be kept',
      );

      await ask(`#${UNKNOWN}`);
      await says(UNKNOWN);
      await ask(hashtag);
      await says('Tracker Dependence');
      expect(await popup.evaluate(() => document.querySelector('.hashtag')?.textContent)).toContain(hashtag);
      expect(await taker.outsideRequests()).toEqual([]);
    } finally {
      await taker.close();
    }
  });

  it('is still there after the browser was started again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'netgloss-profile-'));
    try {
      const first = await openSession(name, { profile });
      const library = await openLibraryPage(first);
      await library.add({ text: REPORT });
      await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
      const titles = await library.titles();
      await first.close();

      const second = await openSession(name, { profile });
      const again = await openLibraryPage(second);
      await until(async () => (await again.titles()).length > 0, 'the list').catch(() => {});
      expect(await again.titles()).toEqual(titles);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });

  it('answers at every step although the background was stopped before each', async () => {
    const session = await openSession(name);
    try {
      const page = await visit(session, `${session.site.origin}/page.xhtml`);
      await until(async () => (await litTexts(page)).length > 0, 'the first highlights');
      await stopBackground(session);
      await page.goto(session.assets.origin);
      await until(
        async () => (await litTexts(page)).some(lit => lit.name.endsWith('-strong')),
        'links from a woken background',
      );

      await stopBackground(session);
      const openStrong = async () => {
        await command(session, 'next-passage');
        return until(async () => ((await isCardOpen(page)) ? cardText(session, page) : ''), 'a card');
      };
      while (!(await openStrong()).includes('Not related'));

      await stopBackground(session);
      await clickInCard(session, page, 'Not related');
      await until(
        async () => (await cardText(session, page)).includes('Marked as not related'),
        'the correction to be kept',
      );

      await stopBackground(session);
      const popup = await openPopup(session, page);
      await until(() => popup.$('svg .node.lit'), 'the lit network');
      await popup.close().catch(() => {});

      await stopBackground(session);
      const library = await openLibraryPage(session);
      await library.add({ text: REPORT });
      await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
      const { content } = await library.exportAll();
      expect(content.corrections).toHaveLength(1);

      await stopBackground(session);
      await page.bringToFront();
      await page.goto(session.assets.origin);
      await until(async () => (await litTexts(page)).some(lit => lit.name.endsWith('-strong')), 'links again');
    } finally {
      await session.close();
    }
  });
});
