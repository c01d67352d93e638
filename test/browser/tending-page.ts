import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryPage } from './library-page.ts';
import { openLibraryPage } from './library-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const AT = '2027-01-02T10:00:00.000Z';

/** Networks, and passages kept for the built-in one, to be put in by a file. */
export interface Given {
  networks?: { question: string; title: string; findings: { name: string; text: string }[] }[];
  /** Of the built-in network, by the finding's id. */
  kept?: { finding: string; quote: string; note?: string }[];
}

/** Put some more into the library. Tells the id of the built-in network. */
export async function fill(session: Session, { networks = [], kept = [] }: Given): Promise<string> {
  const library = await openLibraryPage(session);
  await until(async () => (await library.titles()).length > 0, 'the built-in network');
  const id = await library.page.$eval('.network > a', link => link.getAttribute('href')!.replace('#network=', ''));
  const file = join(session.profile, 'given.json');
  const evidence = kept.map((one, index) => evidenceOf(id, one, index));
  writeFileSync(file, JSON.stringify({ ...fileOf(networks), evidence }));
  await library.add({ file });
  await until(async () => (await library.titles()).length === 1 + networks.length, 'what was given');
  await library.page.close();
  return id;
}

function fileOf(networks: NonNullable<Given['networks']>) {
  const written = networks.map(network => ({
    network: { ...network, relationships: [] },
    aliases: [],
    enabled: true,
    builtIn: false,
    addedAt: AT,
  }));
  return { format: 'netgloss-library', version: 4, exportedAt: AT, networks: written, corrections: [], versions: [] };
}

function evidenceOf(network: string, { finding, quote, note = '' }: NonNullable<Given['kept']>[number], index: number) {
  return {
    id: `00000000-0000-4000-8000-00000000000${index}`,
    node: `${network}/${finding}`,
    stance: 'supports',
    note,
    quote: { exact: quote, prefix: '', suffix: '' },
    position: { start: 0, end: quote.length },
    source: { url: 'https://news.example/badges', title: 'Badges at work', site: 'news.example' },
    keptAt: AT,
    modifiedAt: AT,
  };
}

/** Write into a field as a reader does: what was in it goes. */
export async function write({ page }: LibraryPage, selector: string, text: string): Promise<void> {
  await until(async () => {
    await page.focus(selector);
    await page.$eval(selector, field => (field as HTMLInputElement).select());
    await page.keyboard.type(text);
    return (await page.$eval(selector, field => (field as HTMLInputElement).value)) === text;
  }, `“${text}” in ${selector}`);
}
