import type { NetworkId, NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import type { LibraryDb } from './db';

/**
 * What a finding or relationship is now, inside a transaction: its network may have been edited since a page was shown it,
 * or a file was written. What is in the library as it is, or was never edited, is itself.
 */
export async function nodeNow(db: LibraryDb, node: NodeKey): Promise<NodeKey> {
  const met = new Set<NetworkId>();
  for (let now = node; ;) {
    const { network, id } = partsOf(now);
    const former = met.has(network) ? undefined : await db.versions.get(network);
    const isHere = (await db.networks.where('id').equals(network).count()) > 0;
    if (!former || isHere || !Object.hasOwn(former.nodes, id)) return now;
    met.add(network);
    now = former.nodes[id]!;
  }
}

/** Things that were said of nodes, of what those are now, inside a transaction. */
export async function ofNodesNow<T extends { node?: NodeKey }>(db: LibraryDb, said: T[]): Promise<T[]> {
  const now = new Map<NodeKey, NodeKey>();
  for (const { node } of said) if (node !== undefined && !now.has(node)) now.set(node, await nodeNow(db, node));
  return said.map(one => (one.node === undefined ? one : { ...one, node: now.get(one.node)! }));
}
