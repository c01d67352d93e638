import type { NodeKey, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { partsOf } from '@/lib/node-key';

/** Where a corrected finding is. */
export interface CorrectionPlace {
  /** As far as it is known: that of a network that is nowhere anymore is guessed from its key. */
  name: string;
  /** Of its network, in the library or removed of late. */
  title?: string;
  isHere: boolean;
}

/** Where the finding or relationship is that a correction is about. `names`: of those that are in the library. */
export function placeOf(
  node: NodeKey,
  names: ReadonlyMap<NodeKey, string>,
  networks: NetworkSummary[],
  removed: StoredNetwork[],
): CorrectionPlace {
  const { network, id } = partsOf(node);
  const here = networks.find(summary => summary.id === network);
  const gone = removed.find(stored => stored.id === network)?.network;
  const nodes = gone ? [...gone.findings, ...gone.relationships] : [];
  const name = names.get(node) ?? nodes.find(one => one.id === id)?.name ?? id.replaceAll('-', ' ');
  return { name, title: (here ?? gone)?.title, isHere: here !== undefined };
}
