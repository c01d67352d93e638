import type { Coverage } from '@/lib/coverage';
import type { Settle } from '@/lib/kept-layout';
import type { NetworkId, NodeKey } from '@/lib/model';
import type { Points } from '@/lib/points';
import type { Tally } from '@/lib/tally';

/** What the picture of a network is drawn from besides the network. What is watched calls back now and after each change. */
export interface PictureSources {
  /** How much evidence the findings of a network have; those that have none are left out. */
  watchTallies(
    network: NetworkId,
    onValue: (tallies: ReadonlyMap<NodeKey, Tally>) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** What the pages that were read touch of a network: all, or those of one site. */
  watchCoverage(
    network: NetworkId,
    site: string | undefined,
    onValue: (coverage: Coverage) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Where the reader put the nodes of a network; at once where it was read before. */
  points: {
    read(network: NetworkId): Points | Promise<Points>;
    keep(network: NetworkId, points: Points): Promise<void>;
  };
  /** Settles small networks of the library; absent where nothing is remembered of that. */
  settle?: Settle;
}
