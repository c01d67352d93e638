import type { FormerNetwork, LibraryFile, WrittenNetwork } from '@/lib/library-file';
import { exportTooLarge } from '@/lib/library-json';
import { MAX_ROWS } from '@/lib/limits';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { handedOn } from '@/lib/network-json';
import { correctionOf } from './corrections';
import type { LibraryDb } from './db';
import { distinctPairs } from './distinct';
import type { VersionRow } from './tables';
import { versionsBefore } from './versions';
import { raiseCorrections, raiseEvidence, raiseRevision, write } from './writing';

/** How an export is followed and stopped, and what of the library it has. */
export interface Exporting {
  /** Only these networks, with what was said of them. */
  networks?: NetworkId[];
  /** How much is read, 0 to 1. */
  onProgress?(share: number): void;
  /** Aborted: `exportAll` rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Everything, or some networks with all that was said of them, as plain JSON. Throws Problem `exportTooLarge`. */
export async function exportAll(
  db: LibraryDb,
  { networks: only, onProgress, signal }: Exporting = {},
): Promise<LibraryFile> {
  try {
    const tables = [db.networks, db.networkSummaries, db.corrections, db.evidence, db.versions, db.meta];
    return await db.transaction('r', tables, async () => {
      const all = await db.networks.orderBy('addedAt').primaryKeys();
      const ids = only === undefined ? all : all.filter(id => only.includes(id));
      if ((await leastRows(db, only && ids)) > MAX_ROWS) throw exportTooLarge(); // Before all of it is in memory.
      const networks: WrittenNetwork[] = [];
      for (const id of ids) {
        signal?.throwIfAborted();
        networks.push(writtenOf((await db.networks.get(id))!));
        onProgress?.(networks.length / ids.length);
      }
      const has = hasOf(only);
      const corrections = (await db.corrections.toArray()).filter(({ node }) => has(node));
      const evidence = (await db.evidence.orderBy('keptAt').toArray()).filter(({ node }) => has(node));
      const distinct = (await distinctPairs(db)).filter(pair => pair.every(has));
      return {
        format: 'netgloss-library',
        version: 5,
        exportedAt: new Date().toISOString(),
        networks,
        corrections: corrections.map(correctionOf),
        evidence,
        versions: await versionsOf(db, only),
        distinct,
      };
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error; // The database would say that it cannot be used.
  }
}

/** How many rows a file of some networks, or of everything, has at least. */
async function leastRows(db: LibraryDb, networks: NetworkId[] | undefined): Promise<number> {
  const summaries = networks ? await db.networkSummaries.bulkGet(networks) : await db.networkSummaries.toArray();
  const said = networks ? 0 : (await db.corrections.count()) + (await db.evidence.count());
  return summaries.reduce((sum, one) => sum + 1 + (one?.findings ?? 0) + (one?.relationships ?? 0), said);
}

/** Whether a node is of some networks, or one of them; of all, when these are not said. */
function hasOf(networks: NetworkId[] | undefined): (node: NodeKey | undefined) => boolean {
  if (!networks) return () => true;
  const wanted = new Set(networks);
  return node => node !== undefined && wanted.has(node.split('/', 1)[0]!);
}

async function versionsOf(db: LibraryDb, networks: NetworkId[] | undefined): Promise<FormerNetwork[]> {
  if (!networks) return (await db.versions.toArray()).map(formerOf);
  const rows = await Promise.all(networks.map(id => versionsBefore(db, id)));
  return [...new Map(rows.flat().map(row => [row.id, row])).values()].map(formerOf);
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

/** A network as a file has it. What the reader edited stands in the network itself, as every vocabulary does. */
function writtenOf(stored: StoredNetwork): WrittenNetwork {
  const { network, aliases, enabled, builtIn, addedAt, vocabularyEditedAt } = stored;
  return {
    network: handedOn(stored),
    aliases,
    enabled,
    builtIn,
    addedAt,
    ...(vocabularyEditedAt !== undefined && {
      vocabularyEditedAt,
      ...(network.vocabulary && { ownVocabulary: network.vocabulary }),
    }),
  };
}

/** Erase everything but what the library knows about itself. */
export function erase(db: LibraryDb): Promise<void> {
  return write(db, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await db.meta.delete('distinct');
    await raiseRevision(db);
    await raiseCorrections(db);
    await raiseEvidence(db);
  });
}
