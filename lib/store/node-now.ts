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
