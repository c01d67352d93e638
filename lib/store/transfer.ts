import type { FormerNetwork, LibraryFile, WrittenNetwork } from '@/lib/library-file';
import type { StoredNetwork } from '@/lib/model';
import { handedOn } from '@/lib/network-json';
import { correctionOf } from './corrections';
import type { LibraryDb } from './db';
import type { VersionRow } from './tables';
import { raiseCorrections, raiseEvidence, raiseRevision, write } from './writing';

/** Everything, as plain JSON. */
export function exportAll(db: LibraryDb): Promise<LibraryFile> {
  return db.transaction('r', [db.networks, db.corrections, db.evidence, db.versions], async () => {
    const networks = await db.networks.orderBy('addedAt').toArray();
    const corrections = await db.corrections.toArray();
    const versions = await db.versions.toArray();
    return {
      format: 'netgloss-library',
      version: 4,
      exportedAt: new Date().toISOString(),
      networks: networks.map(writtenOf),
      corrections: corrections.map(correctionOf),
      evidence: await db.evidence.orderBy('keptAt').toArray(),
      versions: versions.map(formerOf),
    };
  });
}

function formerOf({ stored, successor, changedAt, nodes, origins, corrections }: VersionRow): FormerNetwork {
  return {
    ...writtenOf(stored),
    successor,
    changedAt,
    nodes,
    ...(origins && { origins }),
    ...(corrections && { corrections: corrections.map(correctionOf) }),
  };
}

/** A network as a file has it. What the reader edited stands in the network itself, as any vocabulary does. */
function writtenOf(stored: StoredNetwork): WrittenNetwork {
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

/** Erase everything but what the library knows about itself. */
export function erase(db: LibraryDb): Promise<void> {
  return write(db, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await raiseRevision(db);
    await raiseCorrections(db);
    await raiseEvidence(db);
  });
}
