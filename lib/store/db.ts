import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Correction } from '@/lib/correction';
import type { MergedTerms } from '@/lib/merged-terms';
import type { Hashtag, NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import type { NetworkTerms } from '@/lib/packed-terms';
import type { ConceptKey, Vocabulary } from '@/lib/vocabulary-model';
import { VOCABULARY_VERSION } from '@/lib/vocabulary-version';
import { FOR_LISTS, keepAllForLists, type ForLists } from './for-lists';
import { packAll } from './terms';

/** The form in which this code writes. Raise it whenever older code could not read what newer code wrote. */
export const SCHEMA = 2;

/** A finding or relationship as stored: found by the terms of its network, shown without asking for that. */
export interface FindingRow {
  key: NodeKey;
  networkId: NetworkId;
  kind: 'finding' | 'relationship';
  name: string;
  facet?: string;
  text: string;
  hashtag: Hashtag;
  /** Index into its own network's topics, or -1. */
  topic: number;
  relationships: NodeKey[];
  forms: string[];
  /** Rows of earlier versions have none. */
  concepts?: Record<ConceptKey, number>;
}

/** A correction as stored. */
export interface CorrectionRow extends Omit<Correction, 'forms'> {
  /** The text's words alone, in lower case: what makes two texts the same. */
  fingerprint: string;
  /** Rows that the first version of the database wrote have none. */
  forms?: string[];
}

/** What of a network every change of the library must know, and pages go by: its topics. */
export interface TopicsRow {
  network: NetworkId;
  enabled: boolean;
  /** ISO 8601. */
  addedAt: string;
  vocabulary: Pick<Vocabulary, 'topics' | 'faint'>;
}

/** A network that was taken out and can be brought back. */
interface RemovedRow {
  id: NetworkId;
  stored: StoredNetwork;
  /** ISO 8601. */
  removedAt: string;
}

/** What the library knows about itself, one row each. */
export interface Meta {
  /** {@link SCHEMA} of the code that last wrote. */
  schema: number;
  /** Rises with every change of the lexicon. */
  revision: number;
  /** Rises with every change of the corrections. */
  corrections: number;
  /** Which database this is: another one when a lost one was made anew. */
  dbId: string;
  /** Built-in networks that were put in once, whether or not the reader kept them. */
  builtIn: NetworkId[];
  /** {@link VOCABULARY_VERSION} of the code that made the vocabularies which the reader did not edit. */
  vocabularies: number;
  /** Where the topics of each enabled network begin in the lexicon. */
  topics: Record<NetworkId, number>;
}

/** The one row of its table. */
interface MergedRow extends MergedTerms {
  name: 'all';
  revision: number;
}

type MetaRow = { [K in keyof Meta]: { name: K; value: Meta[K] } }[keyof Meta];

/** The library's database. */
export type LibraryDb = Dexie &
  ForLists & {
    networks: EntityTable<StoredNetwork, 'id'>;
    findings: EntityTable<FindingRow, 'key'>;
    corrections: Table<CorrectionRow, [NodeKey, string]>;
    removed: EntityTable<RemovedRow, 'id'>;
    topics: EntityTable<TopicsRow, 'network'>;
    /** The terms of each network, switched on or not. */
    terms: EntityTable<NetworkTerms, 'network'>;
    /** Of each network, the ids of its findings and relationships: to be read alone. */
    ids: EntityTable<Pick<NetworkTerms, 'network' | 'ids'>, 'network'>;
    /** The terms of all that are switched on. */
    merged: EntityTable<MergedRow, 'name'>;
    meta: EntityTable<MetaRow, 'name'>;
  };

/** Describe the database; it is opened by its first use. */
export function openDb(name: string): LibraryDb {
  const db = new Dexie(name) as LibraryDb;

  // Only what is queried is indexed. A change of a line needs a new version with its upgrade, and the old line stays.
  db.version(1).stores({
    networks: 'id, hashtag, *aliases, addedAt',
    findings: 'key, networkId, *terms',
    corrections: '[node+fingerprint]',
    removed: 'id, removedAt',
    meta: 'name',
  });

  db.version(2).stores({ corrections: '[node+fingerprint], fingerprint, correctedAt' });

  // An entry in an index for each term of each finding made writing slow, and asking for common terms slower.
  db.version(3)
    .stores({
      findings: 'key, networkId',
      topics: 'network, addedAt',
      terms: 'network',
      ids: 'network',
      merged: 'name',
    })
    .upgrade(() => packAll(db));

  db.version(4)
    .stores(FOR_LISTS)
    .upgrade(() => keepAllForLists(db));

  db.on('populate', () => {
    void db.meta.bulkAdd([
      { name: 'schema', value: SCHEMA },
      // From the clock, so that a new database never repeats a revision of one that was lost.
      { name: 'revision', value: Date.now() },
      { name: 'dbId', value: crypto.randomUUID() },
      { name: 'vocabularies', value: VOCABULARY_VERSION },
    ]);
  });
  return db;
}

/** One thing the library knows about itself; undefined before it was first written. */
export async function readMeta<K extends keyof Meta>(db: LibraryDb, name: K): Promise<Meta[K] | undefined> {
  const row = await db.meta.get(name);
  return row?.value as Meta[K] | undefined;
}

/** Note one thing the library knows about itself. */
export async function writeMeta<K extends keyof Meta>(db: LibraryDb, name: K, value: Meta[K]): Promise<void> {
  await db.meta.put({ name, value });
}
