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
  const show = async (fragment: string, sign: string) => {
    await library.goTo(fragment);
    await until(() => library.page.$(sign), sign);
  };
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
    expect(await library.quotes()).toEqual([LATE, 'Margins shrink.']);
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
    await until(
      async () => (await library.text('.note-text')) === 'Compare with last year. And with 2020.',
      'all of it',
    );
  });

  it('is moved to another finding by the keyboard alone, and back by Undo', async () => {
    await library.press('Move');
    await type('[role=combobox]', 'infrastructural');
    await until(() => library.page.$('.target[aria-selected=true]'), 'a finding');
    await library.page.keyboard.press('Enter');
    await library.says('Moved to “Infrastructural Rent”.');
    await until(async () => (await focused()) === 'Undo', 'the focus on Undo');
    expect(await library.quotes()).toEqual(['Margins shrink.']);
    await library.page.keyboard.press('Enter');
    await until(async () => (await library.quotes()).length === 2, 'the passage to be back');
  });

  it('is removed, and brought back by Undo', async () => {
    await library.press('Remove');
    await library.says('The passage is removed.');
    expect(await library.quotes()).toEqual(['Margins shrink.']);
    await library.press('Undo');
    await until(async () => (await library.quotes()).length === 2, 'the passage to be back');
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
    expect(await rows()).toBeLessThan(6);
    await library.page.setViewport({ width: 400, height: 900 });
    await until(async () => (await rows()) === 6, 'six rows');
    await library.page.setViewport({ width: 1280, height: 900 });
  });

  it('is listed whole, and what is for nobody is filed', async () => {
    await show('#evidence=unfiled', '.evidence');
    expect(await library.quotes()).toEqual(['For nobody yet.']);
    await library.press('File under a finding');
    await type('[role=combobox]', 'deferred');
    await until(() => library.page.$('.target[aria-selected=true]'), 'a relationship');
    await library.page.keyboard.press('Enter');
    await library.says('Every passage is filed under a finding');
    await show('#evidence', '.evidence');
    expect(await library.quotes()).toHaveLength(4);
  });

  it('leads to its page, at the very passage', async () => {
    await show(dossier('platform-rent-extraction'), '.source a');
    const link = await library.page.evaluate(() => document.querySelector<HTMLAnchorElement>('.source a')!.href);
    const article = await visit(session, link);
    await until(() => article.evaluate(() => scrollY > innerHeight), 'the article to be scrolled to the passage');
    await library.page.bringToFront();
  });

  it('scrolls through ten thousand passages', async () => {
    const { page } = await openWithEvidence(session, () =>
      Array.from({ length: MANY }, (_, index) => evidence(index + 10, { node: undefined })),
    );
    await page.evaluate(() => void (location.hash = '#evidence'));
    await until(
      () => page.evaluate(at => document.body.innerText.includes(`All ${at}`), (MANY + 4).toLocaleString('en')),
      'all of them',
    );
    const drawn = () => page.evaluate(() => document.querySelectorAll('.evidence').length);
    expect(await drawn()).toBeLessThan(400);
    await until(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await drawn()) > 400;
    }, 'more to be drawn where reading goes on');
    expect(session.errors).toEqual([]);
  });
});
