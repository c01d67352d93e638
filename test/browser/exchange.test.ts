import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloaded } from './downloads.ts';
import { openLibraryPage, type LibraryPage } from './library-page.ts';
import { REPORT, TITLE } from './report.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

/** What Hypothesis' client exports, with a note on a whole page beside an annotation. */
const HYPOTHESIS = JSON.stringify({
  export_date: '2026-11-01T10:00:00.000Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1700.0',
  annotations: [
    {
      id: 'a1',
      created: '2026-10-01T10:00:00.000000+00:00',
      uri: 'https://example.org/week',
      text: 'Compare with Norden',
      tags: ['week'],
      document: { title: ['The week'] },
      target: [
        { selector: [{ type: 'TextQuoteSelector', exact: 'the free day fills', prefix: 'rest – ', suffix: ' with' }] },
      ],
    },
    { id: 'a2', uri: 'https://example.org/week', target: [{ source: 'https://example.org/week' }] },
  ],
});

describe.each(BROWSERS)('import and export in %s', name => {
  let session: Session;
  let library: LibraryPage;
  beforeAll(async () => {
    session = await openSession(name);
    library = await openLibraryPage(session);
    await library.add({ text: REPORT });
    await until(async () => (await library.titles()).includes(TITLE), 'the network');
  });
  afterAll(() => ended(session));

  /** Give a file to the page of import and export. */
  async function give(file: string, content: string | Buffer): Promise<void> {
    const path = join(session.profile, file);
    writeFileSync(path, content);
    await library.goTo('#exchange');
    await upload(path);
    await library.says('Nothing is stored yet');
  }

  async function upload(path: string): Promise<void> {
    const input = await until(
      () => library.page.$<'input'>('article.exchange input[type=file]' as 'input'),
      'the form',
    );
    await input.uploadFile(path);
  }

  /** Save the opened network, or its evidence, in the format that is called so. */
  const save = (format: string) =>
    downloaded(session, async () => {
      await until(() => library.page.$('.menu summary'), 'the menu');
      await library.page.$eval('.menu summary', summary => summary.click());
      await library.press(format);
    });

  const openNetwork = () =>
    library.page.evaluate(title => {
      [...document.querySelectorAll<HTMLElement>('.networks .network > a')]
        .find(one => one.textContent.trim() === title)!
        .click();
    }, TITLE);

  test('what Hypothesis exported is looked at first, and then kept as evidence of no finding', async () => {
    await give('hypothesis.json', HYPOTHESIS);
    await library.says('1 new passage');
    await library.says('1 of the new is of no finding yet');
    await library.says('mark no words of a page (a note on a whole page, or a reply): 1');
    await library.press('Import');
    await library.says('1 passage is kept.');
    await give('hypothesis.json', HYPOTHESIS);
    await library.says('1 passage that you have already');
    await library.press('Discard');
    expect(await library.titles()).toHaveLength(2);
  });

  test.each([
    ['Netgloss file', 'json'],
    ['Table', 'csv'],
    ['Graph', 'gexf'],
    ['Report', 'txt'],
    ['Notes for Obsidian', 'zip'],
  ])('a network that is saved as “%s” is known when it comes back', async (format, extension) => {
    await openNetwork();
    await library.says('3 findings');
    const { name: file, content } = await save(format);
    expect(file).toMatch(new RegExp(`^netgloss-who-keeps-the-fifth-day.*\\.${extension}$`));
    await library.says(`Saved netgloss-`);
    await give(`again.${extension}`, content);
    await library.says(
      extension === 'zip' ? '1 network that you have already' : 'This network is already in your library',
    );
    await library.press('Discard');
  });

  test('all evidence is saved as web annotations, and is known when it comes back', async () => {
    await library.goTo('#exchange');
    await library.says('All evidence');
    const { name: file, content } = await downloaded(session, () => library.press('Web annotations'));
    expect(file).toMatch(/^netgloss-evidence-[\d-]+\.jsonld$/);
    expect(JSON.parse(content.toString())).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    await give('again.jsonld', content);
    await library.says('1 passage that you have already');
    await library.press('Discard');
  });

  test('a table of evidence that Excel wrote anew as UTF-16 is known when it comes back', async () => {
    await library.goTo('#exchange');
    const { content } = await downloaded(session, () => library.press('Table'));
    expect(content.toString()).toContain('https://example.org/week');
    await give('again.csv', Buffer.from(content.toString(), 'utf16le'));
    await library.says('1 passage that you have already');
    await library.press('Discard');
  });

  test('the pages that evidence is from are saved for LaTeX', async () => {
    await library.goTo('#exchange');
    const { content } = await downloaded(session, () => library.press('BibLaTeX'));
    expect(content.toString()).toContain('url = {https://example.org/week}');
  });

  test('what is damaged is refused, and nothing is stored', async () => {
    await library.goTo('#exchange');
    for (const [file, content, said] of [
      [
        'cut.gexf',
        '<?xml version="1.0"?><gexf version="1.3"><graph><nodes><node id="a"',
        'no graph that Netgloss wrote',
      ],
      ['cut.zip', 'PK\u0003\u0004 and no more', 'This archive holds no notes'],
      ['cut.csv', 'stance,quote,address\r\nsupports,"Owners coll', 'This table is cut off'],
    ] as const) {
      const path = join(session.profile, file);
      writeFileSync(path, content);
      await upload(path);
      await library.says(said);
    }
    expect(await library.titles()).toHaveLength(2);
  });
});
