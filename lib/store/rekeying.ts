import type { NetworkId, NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { rekeyCoverage } from './coverage-rekeying';
import type { LibraryDb } from './db';
import { rekeyDistinct } from './distinct';
import { rekeyEvidence } from './evidence-rekeying';
import { raiseCorrections } from './writing';

/** From what nodes were called to what they are called now. */
export type Moves = ReadonlyMap<NodeKey, NodeKey>;

/** Let all that the reader said of nodes, and of `networks`, follow them to their new keys, inside a transaction. */
export async function rekey(db: LibraryDb, moves: Moves, networks: ReadonlyMap<NetworkId, NetworkId>): Promise<void> {
  await rekeyEvidence(db, moves);
  await rekeyCorrections(db, moves);
  await rekeyCoverage(db, moves);
  await rekeyDistinct(db, moves, networks);
}

/** What was said of a passage for two nodes that are one now is one correction. */
async function rekeyCorrections(db: LibraryDb, moves: Moves): Promise<void> {
  const networks = new Set([...moves.keys()].map(key => partsOf(key).network));
  const about = (
    await Promise.all([...networks].map(id => db.corrections.where('node').startsWith(`${id}/`).toArray()))
  ).flat();
  const moved = about.filter(({ node }) => moves.has(node) && moves.get(node) !== node);
  if (moved.length === 0) return;
  await db.corrections.bulkDelete(moved.map(({ node, fingerprint }) => [node, fingerprint]));
  await db.corrections.bulkPut(moved.map(row => ({ ...row, node: moves.get(row.node)! })));
  await raiseCorrections(db);
}
