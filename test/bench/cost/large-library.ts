import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import lists from '@/assets/ordinary-words.json';
import type { LibraryFile } from '@/lib/library-file';
import type { Network } from '@/lib/model';
import { withIds } from '@/lib/network-json';
import { openLibraryPage } from '../../browser/library-page.ts';
import type { Session } from '../../browser/session.ts';
import { coinedWords, seeded, zipf } from './coined-words.ts';

/** So many findings make one network; the last may have fewer. */
const FINDINGS_A_NETWORK = 500;

/** Words of all networks that no list has: names, terms of a trade. Texts of this length have about so many (Heaps' law). */
const COINED = 60_000;
/** A network has so many of them that it comes back to. */
const OWN = 300;

const GRAMMAR =
  `the of to and in that for is on by with as at from it this which be are or not an when than but their they its
has have what where while who would can may more most such other into only also these those because if so no do does how
all any each both through between over under after before about`.split(/\s+/);
const split = (lines: readonly string[]) => lines.flatMap(line => line.split(' '));
const PLAIN = [...split(lists.plain), ...split(lists.vague)];
const THINGS = split(lists.things);

/**
 * Networks with so many findings in all, the same for the same number: English-like texts of 60 to 80 words, of which
 * nearly half are grammar, a third are plain words that all networks have, and a sixth are of the network's own trade. Word
 * frequencies follow Zipf's law. Without vocabularies, as the file of any reader: import derives them.
 */
export function largeLibrary(findings: number): Network[] {
  const random = seeded(findings * 7919 + 1);
  const coined = coinedWords(COINED, seeded(1));
  const count = Math.ceil(findings / FINDINGS_A_NETWORK);
  return Array.from({ length: count }, (_, index) =>
    networkOf(index, Math.min(FINDINGS_A_NETWORK, findings - index * FINDINGS_A_NETWORK), coined, random),
  );
}

function networkOf(index: number, findings: number, coined: string[], random: () => number): Network {
  const own = Array.from({ length: OWN }, () => coined[Math.floor(random() ** 2 * coined.length)]!);
  const word = wordsOf(own, coined, random);
  const [first, second, third] = own as [string, string, string];
  const isRelationship = (at: number) => at % 5 === 4 && findings > 7;
  const nodes = Array.from({ length: findings }, () => ({ name: nameOf(own, random), text: textOf(word, random) }));
  return withIds({
    question: `How do ${first} ${second}s change what ${third}s cost their owners in district ${index + 1}?`,
    title: `${capital(first)} ${second}s and ${third}s`,
    findings: nodes.filter((_, at) => !isRelationship(at)),
    relationships: nodes
      .filter((_, at) => isRelationship(at))
      .map(({ name, text }) => ({ name, facet: 'Shifts Over Time', text })),
  });
}

/** Draws words as a network's texts have them. */
function wordsOf(own: string[], coined: string[], random: () => number): () => string {
  return () => {
    const kind = random();
    if (kind < 0.45) return GRAMMAR[zipf(GRAMMAR.length, random)]!;
    if (kind < 0.74) return PLAIN[zipf(PLAIN.length, random)]!;
    if (kind < 0.82) return THINGS[zipf(THINGS.length, random)]!;
    return kind < 0.98 ? own[zipf(own.length, random)]! : coined[Math.floor(random() * coined.length)]!;
  };
}

function textOf(word: () => string, random: () => number): string {
  const length = 60 + Math.floor(random() * 21);
  const sentences: string[] = [];
  for (let left = length; left > 0;) {
    const size = Math.min(left, 12 + Math.floor(random() * 11));
    sentences.push(`${capital(Array.from({ length: size }, word).join(' '))}.`);
    left -= size;
  }
  return sentences.join(' ');
}

function nameOf(own: string[], random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  const drawn = Array.from({ length }, (_, at) => (at % 2 ? PLAIN : own)[zipf(at % 2 ? PLAIN.length : OWN, random)]!);
  return drawn.map(capital).join(' ');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Networks as the file that an export of a library is. */
export function libraryFileOf(networks: Network[]): LibraryFile {
  const time = new Date(0).toISOString();
  return {
    format: 'netgloss-library',
    version: 5,
    exportedAt: time,
    networks: networks.map(network => ({ network, aliases: [], enabled: true, builtIn: false, addedAt: time })),
    corrections: [],
    evidence: [],
    versions: [],
    distinct: [],
  };
}

/** How long it took to fill a library, in seconds; `preparing` is what goes on after the import is done. */
interface Filled {
  reading: number;
  importing: number;
  preparing: number;
}

/** Import so many findings into a browser, by the library page, as a reader does, until all of them are prepared. */
export async function fill(session: Session, findings: number): Promise<Filled> {
  const file = join(session.profile, `library-${findings}.json`);
  writeFileSync(file, JSON.stringify(libraryFileOf(largeLibrary(findings))));
  const { page, press, goTo } = await openLibraryPage(session, '#add');
  await goTo('#add');
  const start = Date.now();
  await (await page.$<'input'>('input[type=file]' as 'input'))!.uploadFile(file);
  await until(page, () => document.querySelector('.preview') !== null);
  const read = Date.now();
  await press('Import');
  await until(page, () => document.querySelector('.notice[data-shown="true"]') !== null);
  const done = Date.now();
  await until(page, () => document.querySelector('.preparing') === null);
  const prepared = Date.now();
  await page.close();
  return { reading: (read - start) / 1000, importing: (done - read) / 1000, preparing: (prepared - done) / 1000 };
}

/** Wait as long as it takes, a question after the other: one that waits itself is given up by the driver. */
async function until(page: Page, holds: () => boolean): Promise<void> {
  while (!(await page.evaluate(holds))) {
    const wrong = await page.evaluate(() => document.querySelector('.add .wrong')?.textContent.trim());
    if (wrong) throw new Error(wrong);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
