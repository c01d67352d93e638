import { Problem } from '@/lib/problem';
import { readMeta, SCHEMA, writeMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { mergePacked } from './terms';

/**
 * Write in one transaction, all or nothing. `change` must await nothing but the database: anything else ends the
 * transaction early.
 *
 * @throws Problem `libraryNewer` when a newer version of the code wrote here (`stored`, `known`: versions), and those of
 *   {@link guarded}. Nothing was stored then.
 */
export function write<T>(db: LibraryDb, change: () => Promise<T>): Promise<T> {
  return guarded(() =>
    db.transaction('rw', db.tables, async () => {
      // Dexie opens and writes to a newer database without a word.
      const stored = (await readMeta(db, 'schema')) ?? SCHEMA;
      if (stored > SCHEMA) throw new Problem('libraryNewer', { stored, known: SCHEMA });
      return change();
    }),
  );
}

/** The corrections change with what this transaction writes: whatever was worked out from them is to be worked out again. */
export function raiseCorrections(db: LibraryDb): Promise<void> {
  return raise(db, 'corrections');
}

/** The evidence changes with what this transaction writes: pages that it was kept from are to be told. */
export function raiseEvidence(db: LibraryDb): Promise<void> {
  return raise(db, 'evidence');
}

async function raise(db: LibraryDb, name: 'corrections' | 'evidence'): Promise<void> {
  // From the clock, so that a new database never repeats a number of one that was lost.
  await writeMeta(db, name, ((await readMeta(db, name)) ?? Date.now()) + 1);
}

/** The lexicon changes with what this transaction writes: raise the revision, and note where each network's topics begin. */
export async function raiseRevision(db: LibraryDb): Promise<void> {
  const revision = ((await readMeta(db, 'revision')) ?? Date.now()) + 1;
  await writeMeta(db, 'topics', await mergePacked(db, revision));
  await writeMeta(db, 'revision', revision);
}
