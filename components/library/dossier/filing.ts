import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { partsOf } from '@/lib/node-key';
import type { Found } from '@/lib/search';
import type { Target } from './MoveOption';

/** What is needed to look for the finding that a passage is for. */
export interface Filing {
  /** Offered before anything is typed. */
  near: Target[];
  /** The title of the network that a node is of; nothing when all are of one. */
  titleOf(node: NodeKey): string | undefined;
  search(query: string): Promise<Found[]>;
}

/** Where passages may be filed: under what `near` has, or under what is looked for in all networks. */
export function filingIn(
  networks: NetworkSummary[],
  search: Filing['search'],
  near?: Pick<StoredNetwork, 'id' | 'network'>,
): Filing {
  const titles = new Map<NetworkId, string>(networks.map(({ id, title }) => [id, title]));
  const nodes = near ? [...near.network.findings, ...near.network.relationships] : [];
  return {
    near: nodes.map(({ id, ...node }) => ({ ...node, key: `${near!.id}/${id}` })),
    titleOf: node => (titles.size > 1 ? titles.get(partsOf(node).network) : undefined),
    search,
  };
}
