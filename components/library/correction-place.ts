import type { NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';

/** Where a corrected finding is. */
export interface CorrectionPlace {
  /** As far as it is known: that of a network that is nowhere anymore is guessed from its key. */
  name: string;
  /** Its network, in the library or removed of late. */
  stored?: StoredNetwork;
  isHere: boolean;
}

/** Where the finding or relationship is that a correction is about. */
export function placeOf(node: NodeKey, networks: StoredNetwork[], removed: StoredNetwork[]): CorrectionPlace {
  const { network, id } = partsOf(node);
  const here = networks.find(stored => stored.id === network);
  const stored = here ?? removed.find(one => one.id === network);
  const nodes = stored ? [...stored.network.findings, ...stored.network.relationships] : [];
  const name = nodes.find(one => one.id === id)?.name ?? id.replaceAll('-', ' ');
  return { name, stored, isHere: here !== undefined };
}
