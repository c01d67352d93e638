import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Evidence } from '@/lib/evidence';
import type { NodeKey, StoredNetwork } from '@/lib/model';
import type { NetworkTerms } from '@/lib/packed-terms';
import { VOCABULARY_VERSION } from '@/lib/vocabulary-version';
import { FOR_LISTS, keepAllForLists, type ForLists } from './for-lists';
import type {
  CorrectionRow,
  CoverageRow,
  FindingRow,
  GivenNoteRow,
  MergedRow,
  Meta,
  MetaRow,
  RemovedEvidenceRow,
  RemovedRow,
  TopicsRow,
  VersionRow,
} from './tables';
import { packAll } from './terms';

/** The form in which this code writes. Raise it whenever older code could not read what newer code wrote. */
export const SCHEMA = 2;

/** The library's database. */
export type LibraryDb = Dexie &
  ForLists & {
    networks: EntityTable<StoredNetwork, 'id'>;
    findings: EntityTable<FindingRow, 'key'>;
    corrections: Table<CorrectionRow, [NodeKey, string]>;
    removed: EntityTable<RemovedRow, 'id'>;
    evidence: EntityTable<Evidence, 'id'>;
    removedEvidence: EntityTable<RemovedEvidenceRow, 'id'>;
    givenNotes: EntityTable<GivenNoteRow, 'id'>;
    coverage: EntityTable<CoverageRow, 'page'>;
    versions: EntityTable<VersionRow, 'id'>;
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

  db.version(5).stores({
    evidence: 'id, node, source.url, source.site, keptAt',
    removedEvidence: 'id, removedAt',
    coverage: 'page, site, readAt',
    versions: 'id, hashtag, successor',
  });

  db.version(6).stores({ givenNotes: 'id' });

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
