import { describe, expect, it } from 'vitest';
import { openPopup } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { REPORT, TITLE } from './report.ts';
import { BROWSERS, openSession, visit } from './session.ts';
import { until } from './until.ts';

/** Nobody has a network with this hashtag. */
const UNKNOWN = 'AAAAAAAAAAA';

describe.each(BROWSERS)('a network in %s', name => {
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
      await says(hashtag);

      await ask(link);
      await says('Nothing is stored yet');
      await says(TITLE);
      await until(
        () =>
          popup.evaluate(() => {
            const button = document.querySelector<HTMLElement>('.notice .primary');
            button?.click();
            return button !== null;
          }),
        'the button that keeps it',
      );
      await until(
        async () => !(await popup.evaluate(() => document.body.innerText)).includes('Nothing is stored yet'),
        'the network to be kept',
      );

      await ask(`#${UNKNOWN}`);
      await says(UNKNOWN);
      await ask(hashtag);
      await says('Tracker Dependence');
      const shown = () => popup.evaluate(() => document.querySelector('.hashtag')?.textContent ?? '');
      await until(async () => (await shown()).includes(hashtag), 'its hashtag');
      expect(await taker.outsideRequests()).toEqual([]);
    } finally {
      await taker.close();
    }
  });
});
