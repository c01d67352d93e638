import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, visit, type Session } from './session.ts';
import { until } from './until.ts';

/** Press what says `text` and nothing else. */
function pressIn(page: Page, text: string): Promise<unknown> {
  return until(
    () =>
      page.evaluate(wanted => {
        const found = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === wanted);
        found?.click();
        return found !== undefined;
      }, text),
    `a button that says "${text}"`,
  );
}

describe.each(BROWSERS)('a page in the popup in %s', name => {
  let session: Session;
  beforeAll(async () => void (session = await openSession(name)));
  afterAll(() => ended(session));

  test('the report on a page is shown in the popup by one press, and kept by a second', async () => {
    const page = await visit(session, `${session.site.origin}/report.html`);
    const popup = await openPopup(session, page);
    await pressIn(popup, 'See what is in it');
    await until(
      () => popup.evaluate(() => document.body.innerText.includes('Delivery Detour')),
      'the report in the popup',
    );
    await pressIn(popup, 'Add to library');
    await until(
      () => popup.evaluate(() => !document.body.innerText.includes('Nothing is stored yet')),
      'the report to be stored',
    );
    await popup.close().catch(() => {});
    await page.close();
    const library = await openLibraryPage(session, '#find=Rm2_x-7kQpA');
    await library.says('Network found'); // By the hashtag that the page carried.
    expect(await library.titles()).toContain('Who Carries the Cost of a Quiet Street?');
    await library.page.close();
  });

  test('one press copies what the page says to the network', async () => {
    const page = await visit(session, session.assets.origin);
    const popup = await openPopup(session, page);
    const isRead = () => popup.evaluate(() => document.querySelector('[role=status]')?.ariaBusy === 'false');
    await until(async () => (await popup.$('svg .node.lit')) && isRead(), 'all that the page lights');
    await popup.evaluate(() => {
      navigator.clipboard.write = async ([item]) => {
        const text = await (await item!.getType('text/plain')).text();
        const html = await (await item!.getType('text/html')).text();
        Object.assign(document.documentElement.dataset, { text, html });
      };
    });
    await pressIn(popup, 'Copy brief');
    const { text, html } = await until(async () => {
      const copied = await popup.evaluate(() => ({
        text: document.documentElement.dataset.text,
        html: document.documentElement.dataset.html,
      }));
      return copied.text === undefined ? undefined : copied;
    }, 'the brief');
    expect(text).toMatch(/^# \[[^\]]+\]\(<http:\/\/[^>]+>\)\n\nRead on .+ beside “Who Really Wins/);
    expect(text).toMatch(/\n\d+ passages speak to \d of 7 findings\.\n\n## /);
    const [, link] = /\[On the page\]\(<([^>]+)>\), speaks to it clearly/.exec(text!)!;
    expect(link).toMatch(/#:~:text=[^-]+$/);
    expect(html).toContain('<blockquote>');
    await popup.close().catch(() => {});
    await page.close();
  });
});
