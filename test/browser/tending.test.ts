import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { fill, write } from './tending-page.ts';
import { until } from './until.ts';

const finding = (name: string, text: string) => ({ name, text });
const TWINS = [
  {
    question: 'Why are trains late?',
    title: 'Trains and time',
    findings: [finding('Single Track', 'One late train makes all others wait.'), finding('Old Signals', 'They fail.')],
  },
  {
    question: 'Why are trains so late?',
    title: 'Trains and time, again',
    findings: [finding('Single Track', 'One late train makes all others wait.'), finding('New Signals', 'They wait.')],
  },
];
const KEPT = [{ finding: 'employer-sovereignty', quote: 'The employer decides what a badge is worth.' }];

describe.each(BROWSERS)('a library kept in order in %s', name => {
  let session: Session;
  let id: string;
  beforeAll(async () => {
    session = await openSession(name);
    id = await fill(session, { networks: TWINS, kept: KEPT });
  });
  afterAll(() => ended(session));

  test('an edited network keeps its evidence, is found by its former hashtag, and comes back', async () => {
    const library = await openLibraryPage(session);
    const { page, goTo, press, says } = library;
    const hashtag = `#${id.slice(0, 11)}`;
    await goTo(`#network=${id}&view=edit`);
    await write(library, '#edit-name-0', 'Employers decide');
    await press('Save changes');
    await says('Saved. It goes by');
    const now = await page.evaluate(() => location.hash.replace('#network=', ''));
    expect(now).not.toBe(id);
    await goTo(`#network=${now}&finding=employers-decide&view=dossier`);
    await says(KEPT[0]!.quote);

    await write(library, '#find', hashtag);
    await says(`${hashtag} names what this network was before it was edited.`);
    await goTo(`#network=${id}`);
    await says('This network was edited since.');
    await press('Bring back');
    await says('is back as it was');
    await goTo(`#network=${id}&finding=employer-sovereignty&view=dossier`);
    await says(KEPT[0]!.quote);
    await page.close();
  });

  test('what was not saved is there when the page is opened again', async () => {
    const library = await openLibraryPage(session);
    await library.goTo(`#network=${id}&view=edit`);
    await write(library, '#edit-title', 'Half a title');
    await library.says('Not saved yet.');
    await library.page.close();
    const again = await openLibraryPage(session);
    await again.goTo(`#network=${id}&view=edit`);
    await again.says('You go on with what you wrote');
    expect(await again.page.$eval('#edit-title', field => (field as HTMLInputElement).value)).toBe('Half a title');
    await again.press('Discard changes');
    await again.page.close();
  });

  test('two networks are merged side by side, and parted by Undo', async () => {
    const library = await openLibraryPage(session);
    await library.goTo('#twins');
    await library.press('Lay side by side');
    await library.says('Together: 3 findings');
    await library.press('Make them one network');
    await library.says('The two networks are one now.');
    const titles = () => library.titles();
    await until(async () => (await titles()).filter(title => title.startsWith('Trains')).length === 1, 'one network');
    await library.press('Undo');
    await until(async () => (await titles()).filter(title => title.startsWith('Trains')).length === 2, 'both again');
    await library.page.close();
  });

  test('many networks are taken out and brought back at once', async () => {
    const library = await openLibraryPage(session);
    await until(async () => (await library.titles()).length === 3, 'all networks');
    const before = await library.titles();
    await library.press('Select');
    await library.press(`Select all ${before.length}`);
    await until(() => library.page.$('.bulk .danger'), 'what can be done with them');
    await library.press('Remove');
    await library.says(`Removed ${before.length} networks.`);
    await library.says('Your library is empty');
    await library.press('Undo');
    await until(async () => (await library.titles()).length === before.length, 'all of them');
    expect((await library.titles()).toSorted()).toEqual(before.toSorted());
    await library.page.close();
  });

  test('findings, networks and kept passages are found together, by keyboard', async () => {
    const library = await openLibraryPage(session);
    const { page } = library;
    const focusIs = (selector: string, text = '') =>
      until(
        () =>
          page.evaluate(
            (wanted, part) =>
              document.activeElement?.matches(wanted) === true && document.activeElement.textContent.includes(part),
            selector,
            text,
          ),
        `the focus on ${selector}`,
      );
    await until(() => page.$('main h1'), 'a network');
    await page.focus('main h1');
    await page.keyboard.press('/');
    await focusIs('#find');
    await page.keyboard.type('employer');
    await library.says('1 kept passage');
    await page.keyboard.press('ArrowDown');
    await focusIs('.results a');
    await page.keyboard.press('End');
    await focusIs('.results a', 'employer');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => location.hash.includes('view=dossier')), 'the dossier');
    await library.says(KEPT[0]!.quote);
    await page.close();
  });
});
