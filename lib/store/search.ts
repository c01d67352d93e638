import { plainOf } from '@/lib/closeness';
import { isGrammarWord } from '@/lib/common-words';
import { letterFrom, type Letter } from '@/lib/letter';
import type { NetworkId, NodeKey } from '@/lib/model';
import { askedIn, searcherOf, type Found } from '@/lib/search';
import type { Word } from '@/lib/text';
import { bestByWords } from '@/lib/word-search';
import { createRows, createWaitingRows, summaryOf, type Rows } from './candidates';
import { readMeta, type LibraryDb } from './db';
import type { FindingRow, Meta } from './tables';

/** Fuse.js ranks so many findings at most: more take longer than a reader's next key. */
const CANDIDATES = 40;

/** What was read of one state of the library. */
interface Known {
  revision: number | undefined;
  /** Of all networks, the oldest first; `first` is the number of its first finding among all. */
  networks: { id: NetworkId; first: number }[];
  /** How many findings and relationships there are. */
  count: number;
  topics: Meta['topics'] | undefined;
  rows: Rows;
  /** Of networks that wait to be prepared. */
  waiting: Rows;
  letters: Map<string, Letter>;
  /** Ids of findings by network, of those that something was found in: to read all takes longer than a first key. */
  nodes: Map<NetworkId, string[]>;
}

/**
 * Search in the findings and relationships of all networks, as {@link searcherOf}: which are worth ranking is told by
 * lists of their words, so that no texts are read but theirs. What was read is kept until the revision is another.
 */
export function createSearch(db: LibraryDb): (query: string) => Promise<Found[]> {
  let known: Known | undefined;
  const tables = [db.networkSummaries, db.wordLists, db.nodeLists, db.findings, db.networks, db.meta];
  return query =>
    db.transaction('r', tables, async () => {
      const asked = askedIn(query);
      const revision = await readMeta(db, 'revision');
      if (!known || known.revision !== revision) known = await readKnown(db, revision);
      if (asked.length === 0) return [];
      const rows = await candidatesFor(db, asked, known);
      const { topics } = known;
      return searcherOf(rows.map(row => summaryOf(row, topics)))(query);
    });
}

async function readKnown(db: LibraryDb, revision: number | undefined): Promise<Known> {
  let count = 0;
  const summaries = await db.networkSummaries.orderBy('addedAt').toArray();
  const networks = summaries.map(({ id, findings, relationships }) => {
    const first = count;
    count += findings + relationships;
    return { id, first };
  });
  const topics = await readMeta(db, 'topics');
  return {
    revision,
    networks,
    count,
    topics,
    rows: createRows(db),
    waiting: createWaitingRows(db),
    letters: new Map(),
    nodes: new Map(),
  };
}

/** A small library is searched whole, and lists have no words of grammar. */
async function candidatesFor(db: LibraryDb, asked: Word[], known: Known): Promise<FindingRow[]> {
  const isVague = asked.every(({ text }) => isGrammarWord(plainOf(text)));
  if (known.count <= CANDIDATES || isVague) return db.findings.limit(CANDIDATES).toArray();
  const numbers = await bestByWords(asked, known.count, letter => letterOf(db, letter, known), CANDIDATES);
  const keys = await keysOf(db, numbers, known);
  const rows = await known.rows.get(keys);
  return rows.length < keys.length ? [...rows, ...(await known.waiting.get(keys))] : rows;
}

async function letterOf(db: LibraryDb, letter: string, { networks, letters }: Known): Promise<Letter> {
  const open = letters.get(letter);
  if (open) return open;
  const rows = await db.wordLists.where('letter').equals(letter).toArray();
  const firsts = new Map(networks.map(({ id, first }) => [id, first]));
  const read = letterFrom(rows.map(list => ({ first: firsts.get(list.network)!, list })));
  letters.set(letter, read);
  return read;
}

/** The keys of findings by their numbers. */
async function keysOf(db: LibraryDb, numbers: number[], { networks, nodes }: Known): Promise<NodeKey[]> {
  const places = numbers.map(number => {
    const { id, first } = networks.findLast(network => network.first <= number)!;
    return { id, place: number - first };
  });
  const unknown = [...new Set(places.map(({ id }) => id))].filter(id => !nodes.has(id));
  const read = unknown.length > 0 ? await db.nodeLists.bulkGet(unknown) : [];
  for (const row of read) if (row) nodes.set(row.network, row.nodes);
  return places.map(({ id, place }) => `${id}/${nodes.get(id)?.[place]}`);
}
