import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence } from '../fixtures/evidence.ts';
import { type DossierPage, openWithEvidence, reload } from './dossier.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** A sentence near the end of the sample article. */
const LATE = 'Someone has left a window open on the top floor, and for the length of the bridge';

/** More than anybody keeps in a year of reading. */
const MANY = 10_000;

describe.each(BROWSERS)('evidence in the library, in %s', name => {
  let session: Session;
  let library: DossierPage;
  const dossier = (node: string) => `#network=${library.network}&finding=${node}&view=dossier`;
  /** Go to another view, and wait for what shows that it is there: the view before may have the like. */
  const show = async (fragment: string, sign: string) => {
    await library.page.evaluate(former => {
      for (const one of document.querySelectorAll<HTMLElement>(former)) one.dataset.former = 'true';
    }, sign);
    await library.goTo(fragment);
    await until(() => library.page.$(`${sign}:not([data-former])`), sign);
  };
  const areListed = async (...wanted: string[]) => (await library.quotes()).join('\n') === wanted.join('\n');
  /** Type into a field as soon as it has the focus. */
  const type = async (field: string, text: string) => {
    await until(() => library.page.$(`${field}:focus`), field);
    await library.page.keyboard.type(text);
  };
  const focused = () => library.page.evaluate(() => document.activeElement?.textContent ?? '');

  beforeAll(async () => {
    session = await openSession(name);
    library = await openWithEvidence(session, network => {
      const rent = `${network}/platform-rent-extraction`;
      const source = { url: `${session.assets.origin}/`, title: 'The article', site: '127.0.0.1' };
      return [
        evidence(1, { node: rent, exact: LATE, source }),
        evidence(2, { node: rent, exact: 'Margins shrink.', stance: 'contradicts' }),
        evidence(3, { node: undefined, exact: 'For nobody yet.', stance: 'mentions' }),
        evidence(4, { node: `${network}/credential-inflation`, exact: 'Badges are wallpaper.' }),
      ];
    });
  });
  afterAll(() => ended(session));

  it('is all in the dossier of its finding, newest first', async () => {
    await show(dossier('platform-rent-extraction'), '.evidence');
    await until(() => areListed(LATE, 'Margins shrink.'), 'both passages');
    expect(await library.text('h1')).toBe('Platform Rent Extraction');
  });

  it('has a note that saves itself, and is there when the page is opened again', async () => {
    await library.press('Add a note');
    await type('textarea', 'Compare with last year.');
    await library.says('Saved');
    await reload(library.page);
    await until(async () => (await library.text('.note-text')) === 'Compare with last year.', 'the note');
  });

  it('loses no note when the page goes away at the last key', async () => {
    await library.press('Edit note');
    await type('textarea', ' And with 2020.');
    await reload(library.page);
    const note = 'Compare with last year. And with 2020.';
    await until(async () => (await library.text('.note-text')) === note, 'all of it');
  });

  it('is moved to another finding by the keyboard alone, and back by Undo', async () => {
    await library.press('Move');
    await type('[role=combobox]', 'infrastructural');
    await until(async () => (await library.text('.target[aria-selected=true]')).includes('Infra'), 'the finding');
    await library.page.keyboard.press('Enter');
    await library.says('Moved to “Infrastructural Rent”.');
    await until(async () => (await focused()) === 'Undo', 'the focus on Undo');
    await until(() => areListed('Margins shrink.'), 'the one that is left');
    await library.page.keyboard.press('Enter');
    await until(() => areListed(LATE, 'Margins shrink.'), 'both passages');
  });

  it('is removed, and brought back by Undo', async () => {
    await library.press('Remove');
    await library.says('The passage is removed.');
    await until(() => areListed('Margins shrink.'), 'the one that is left');
    await library.press('Undo');
    await until(() => areListed(LATE, 'Margins shrink.'), 'both passages');
  });

  it('stands side by side for rival answers, near-twins beside each other', async () => {
    await show(`#network=${library.network}&view=answers`, '.answer');
    const names = await library.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.answer h2')].map(one => one.innerText),
    );
    expect(names).toHaveLength(6);
    expect(names.indexOf('Credential Inflation Vulnerability') - names.indexOf('Credential Inflation')).toBe(1);
    expect(await library.text('.answers')).toContain('No evidence yet');
  });

  it('sets answers in columns, and under each other in a narrow window', async () => {
    const rows = () =>
      library.page.evaluate(() => {
        const tops = [...document.querySelectorAll('.answer')].map(one => Math.round(one.getBoundingClientRect().top));
        return new Set(tops).size;
      });
    await library.page.setViewport({ width: 1280, height: 900 });
    await until(async () => (await rows()) < 6, 'answers beside each other');
    await library.page.setViewport({ width: 400, height: 900 });
    await until(async () => (await rows()) === 6, 'six rows');
    await library.page.setViewport({ width: 1280, height: 900 });
  });

  it('is listed whole, and what is for nobody is filed', async () => {
    await show('#evidence=unfiled', '.evidence');
    await until(() => areListed('For nobody yet.'), 'the one for nobody');
    await library.press('File under a finding');
    await type('[role=combobox]', 'deferred');
    await until(
      async () => (await library.text('.target[aria-selected=true]')).includes('Deferred'),
      'the relationship',
    );
    await library.page.keyboard.press('Enter');
    await library.says('Every passage is filed under a finding');
    await show('#evidence', '.evidence');
    await until(async () => (await library.quotes()).length === 4, 'all four');
  });

  it('leads to its page, at the very passage', async () => {
    await show(dossier('platform-rent-extraction'), '.source a');
    const link = await library.page.$eval('.source a', one => one.href);
    const article = await visit(session, link);
    await until(() => article.evaluate(() => scrollY > innerHeight), 'the article to be scrolled to the passage');
    await library.page.bringToFront();
  });

  it('scrolls through ten thousand passages', async () => {
    const { page, goTo, says } = await openWithEvidence(session, () =>
      Array.from({ length: MANY }, (_, index) => evidence(index + 10, { node: undefined })),
    );
    await goTo('#evidence');
    await says(`All ${(MANY + 4).toLocaleString('en')}`);
    const drawn = () => page.evaluate(() => document.querySelectorAll('.evidence').length);
    expect(await drawn()).toBeLessThan(400);
    await until(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await drawn()) > 400;
    }, 'more to be drawn where reading goes on');
    expect(session.errors).toEqual([]);
  });
});
