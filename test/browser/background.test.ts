import { describe, expect, it } from 'vitest';
import { stopBackground } from './background.ts';
import { nextCard } from './card-steps.ts';
import { cardText, clickInCard } from './card.ts';
import { openPopup } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { litTexts } from './page.ts';
import { REPORT, TITLE } from './report.ts';
import { BROWSERS, openSession, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the background in %s', name => {
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
      while (!(await nextCard(session, page)).includes('Not related'));

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
      await until(() => library.page.evaluate(() => location.hash.startsWith('#network=')), 'the new network shown');
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
