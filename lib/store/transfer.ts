import type { LibraryFile } from '@/lib/library-file';
import type { StoredNetwork } from '@/lib/model';
import { handedOn } from '@/lib/network-json';
import { correctionOf, rowOf } from './corrections';
import { writeMeta, type LibraryDb } from './db';
import { keep, prepare } from './networks';
import { raiseCorrections, raiseRevision, write } from './writing';

/** Everything, as plain JSON. */
export async function exportAll(db: LibraryDb): Promise<LibraryFile> {
  const networks = await db.networks.orderBy('addedAt').toArray();
  const corrections = await db.corrections.toArray();
  return {
    format: 'netgloss-library',
    version: 3,
    exportedAt: new Date().toISOString(),
    networks: networks.map(writtenOf),
    corrections: corrections.map(correctionOf),
  };
}

/** A network as a file has it. What the reader edited stands in the network itself, as any vocabulary does. */
function writtenOf(stored: StoredNetwork): LibraryFile['networks'][number] {
  const { network, aliases, enabled, builtIn, addedAt, vocabularyEditedAt } = stored;
  return {
    network: handedOn(stored),
    aliases,
    enabled,
    builtIn,
    addedAt,
    ...(vocabularyEditedAt !== undefined && { vocabularyEditedAt }),
    ...(vocabularyEditedAt !== undefined && network.vocabulary && { ownVocabulary: network.vocabulary }),
  };
}

/** Add everything of a file in one transaction; what is there already stays. */
export async function importAll(
  db: LibraryDb,
  file: LibraryFile,
): Promise<{ added: number; known: number; corrections: number }> {
  const prepared = await Promise.all(file.networks.map(({ network, ...keeping }) => prepare(network, keeping)));
  const corrections = file.corrections.map(rowOf);
  return write(db, async () => {
    let added = 0;
    for (const each of prepared) {
      if (!(await keep(db, each)).isNew) continue;
      added++;
      // The file may be of an older version of the extension than the built-in network is now.
      if (each.stored.builtIn) await writeMeta(db, 'vocabularies', 0);
    }
    const before = await db.corrections.count();
    const known = await db.corrections.bulkGet(corrections.map(({ node, fingerprint }) => [node, fingerprint]));
    await db.corrections.bulkPut(corrections.filter((_, index) => known[index] === undefined));
    const corrected = (await db.corrections.count()) - before;
    if (added > 0) await raiseRevision(db);
    if (corrected > 0) await raiseCorrections(db);
    return { added, known: prepared.length - added, corrections: corrected };
  });
}

/** Erase everything but what the library knows about itself. */
export function erase(db: LibraryDb): Promise<void> {
  return write(db, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await raiseRevision(db);
    await raiseCorrections(db);
  });
}
