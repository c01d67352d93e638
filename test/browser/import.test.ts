import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

/** So many networks that importing them takes a while. */
const MANY = 80;

/** An export of them. */
function manyNetworks(): string {
  const addedAt = '2027-01-02T10:00:00.000Z';
  const words = 'harbour lantern meadow saddle thimble walnut orchard gravel kettle ribbon'.split(' ');
  const findings = (network: number) =>
    Array.from({ length: 300 }, (_, at) => ({
      name: `Finding ${network} ${at}`,
      text: Array.from({ length: 60 }, (_, word) => `${words[(at * word + network) % 10]}${(at + word) % 50}`).join(
        ' ',
      ),
    }));
  const networks = Array.from({ length: MANY }, (_, network) => ({
    network: {
      question: `Which ${network}?`,
      title: `Network ${network}`,
      findings: findings(network),
      relationships: [],
    },
    aliases: [],
    enabled: true,
    builtIn: false,
    addedAt,
  }));
  return JSON.stringify({ format: 'netgloss-library', version: 3, exportedAt: addedAt, networks, corrections: [] });
}

/** Runs in the library page: from here it would come too late, now and then. */
function whenUnderWay(cancels: boolean): Promise<void> {
  return new Promise(done => {
    const observer = new MutationObserver(() => {
      const importing = document.querySelector('.importing');
      if (!importing || !(importing.querySelector('progress')!.value > 0)) return;
      observer.disconnect();
      if (cancels) importing.querySelector('button')!.click();
      done();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

describe.each(BROWSERS)('a long import in %s', name => {
  let session: Session;
  let file: string;
  let before: string[];
  beforeAll(async () => {
    session = await openSession(name);
    file = join(session.profile, 'many.json');
    writeFileSync(file, manyNetworks());
  });
  afterAll(() => ended(session));

  /** Begin the import, and wait until it is on its way. `cancels` it then. */
  async function begin(cancels = false) {
    const library = await openLibraryPage(session, '#add');
    await until(async () => (await library.titles()).length > 0, 'the built-in network');
    before = await library.titles();
    const underWay = library.page.evaluate(whenUnderWay, cancels);
    await library.add({ file });
    await underWay;
    return library;
  }

  test('shows how far it is, and leaves nothing when it is cancelled', async () => {
    const { page, titles, says } = await begin(true);
    await until(() => page.$eval('.preview', one => !one.querySelector('progress')), 'the preview alone');
    await says(`${MANY} new networks`);
    expect(await titles()).toEqual(before);
    await page.close();
    const again = await openLibraryPage(session); // Firefox does not tell when it has loaded a page of ours anew.
    await until(async () => (await again.titles()).length > 0, 'the library');
    expect(await again.titles()).toEqual(before);
    await again.page.close();
  });

  test('leaves nothing when its page is closed', async () => {
    const { page } = await begin();
    await page.close();
    const library = await openLibraryPage(session);
    expect(await library.titles()).toEqual(before);
    await library.page.close();
  });

  test('goes on to be prepared where its page is opened again', async () => {
    const { page, says } = await begin();
    await says('still being prepared');
    await page.close();
    const library = await openLibraryPage(session);
    expect(await library.titles()).toHaveLength(before.length + MANY);
    const prepared = () =>
      library.page.$eval('.preparing progress' as 'progress', one => one.value).catch(() => Infinity);
    const first = await prepared();
    await until(async () => (await prepared()) > first, 'more to be prepared');
    await library.page.close();
  });
});
