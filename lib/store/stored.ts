import type { Table } from 'dexie';
import type { LibraryDb } from './db';
import { guarded } from './failures';

/**
 * What the library holds, by what it is for the reader. `networks`: with all that was worked out of them; `versions`:
 * networks as they were before they were edited; `removed`: what was taken out and can be brought back for 30 days.
 */
export const STORED_KINDS = ['networks', 'evidence', 'corrections', 'coverage', 'versions', 'removed'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** How much there is of one kind. */
export interface Stored {
  kind: StoredKind;
  count: number;
  /** An estimate, from a few of each: about what the browser writes to disk. */
  bytes: number;
  /** When the oldest was added, ISO 8601. Absent when there is none. */
  since?: string;
}

/** So many rows of each table tell how large a row is. */
const SAMPLE = 16;

/** What is stored, each kind once, in the order of {@link STORED_KINDS}. */
export function stored(db: LibraryDb): Promise<Stored[]> {
  return guarded(() => Promise.all(STORED_KINDS.map(kind => storedOf(db, kind))));
}

/** Where a kind is kept. */
interface Places {
  tables: Table[];
  /** Those whose rows are counted; all, unless said. */
  counted?: Table[];
  /** By which index the oldest is found. */
  since?: string;
  /** Where that is which was taken out of it. */
  takenOut?: Table[];
}

/** Which tables hold a kind. */
export function placesOf(db: LibraryDb, kind: StoredKind): Places {
  switch (kind) {
    case 'networks': {
      const { networks, findings, topics, terms, ids, merged, networkSummaries, wordLists, nodeLists } = db;
      const tables = [networks, findings, topics, terms, ids, merged, networkSummaries, wordLists, nodeLists];
      return { tables, counted: [networks], since: 'addedAt', takenOut: [db.removed] };
    }
    case 'evidence':
      return {
        tables: [db.evidence, db.givenNotes],
        counted: [db.evidence],
        since: 'keptAt',
        takenOut: [db.removedEvidence],
      };
    case 'corrections':
      return { tables: [db.corrections], since: 'correctedAt' };
    case 'coverage':
      return { tables: [db.coverage], since: 'readAt' };
    case 'versions':
      return { tables: [db.versions] };
    case 'removed':
      return { tables: [db.removed, db.removedEvidence], since: 'removedAt' };
  }
}

async function storedOf(db: LibraryDb, kind: StoredKind): Promise<Stored> {
  const { tables, counted = tables, since } = placesOf(db, kind);
  const counts = await Promise.all(counted.map(table => table.count()));
  const sizes = await Promise.all(tables.map(sizeOfTable));
  const oldest =
    since === undefined ? [await oldestVersion(db)] : await Promise.all(counted.map(at => oldestIn(at, since)));
  const [first] = oldest.filter(one => one !== undefined).sort();
  return { kind, count: sum(counts), bytes: sum(sizes), ...(first !== undefined && { since: first }) };
}

async function oldestIn(table: Table, since: string): Promise<string | undefined> {
  const [first] = (await table.orderBy(since).limit(1).keys()) as string[];
  return first;
}

/** No index: there are few. */
async function oldestVersion(db: LibraryDb): Promise<string | undefined> {
  const all = await db.versions.toArray();
  return all.map(({ changedAt }) => changedAt).sort()[0];
}

async function sizeOfTable(table: Table): Promise<number> {
  const rows: unknown[] = await table.limit(SAMPLE).toArray();
  if (rows.length === 0) return 0;
  return Math.round((sum(rows.map(sizeOf)) / rows.length) * (await table.count()));
}

/** About what a value takes when it is written: strings by their letters, numbers eight bytes, names of fields too. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return sum(Object.entries(value).map(([name, part]) => (Array.isArray(value) ? 0 : name.length) + sizeOf(part)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
