import type { Coverage } from '@/lib/coverage';
import type { NetworkId, NodeKey } from '@/lib/model';
import { NO_POINTS, type Points } from '@/lib/points';
import { watchQuery } from '@/lib/store/live';
import type { LibraryReader } from '@/lib/store/reader';
import type { Tally } from '@/lib/tally';
import { changeItem } from './change-item';
import { points as movedPoints } from './settings';

type Fail = (error: unknown) => void;

/** The points of so many networks are remembered: those moved last. */
const MAX_NETWORKS = 100;

/**
 * What pictures of networks are drawn from besides the networks. `soon`: the first is drawn at once, so that what it waits
 * for is read before it is known which network it is of.
 */
export function pictureSources(
  library: Pick<LibraryReader, 'coverage' | 'evidenceCounts'>,
  { soon = false }: { soon?: boolean } = {},
) {
  let first = soon ? movedPoints.getValue() : undefined;
  first?.catch(() => undefined); // Whoever asks for it is told.
  const allPoints = () => {
    const all = first ?? movedPoints.getValue();
    first = undefined;
    return all;
  };
  return {
    watchTallies: (network: NetworkId, onValue: (tallies: ReadonlyMap<NodeKey, Tally>) => void, onError: Fail) =>
      watchQuery(() => library.evidenceCounts(network), onValue, onError),
    watchCoverage: (
      network: NetworkId,
      site: string | undefined,
      onValue: (coverage: Coverage) => void,
      onError: Fail,
    ) => watchQuery(() => library.coverage(network, site), onValue, onError),
    points: {
      read: async (network: NetworkId): Promise<Points> => (await allPoints())[network] ?? NO_POINTS,
      async keep(network: NetworkId, points: Points): Promise<void> {
        const isMoved = Object.keys(points).length > 0;
        await changeItem(movedPoints, before => {
          const others = Object.entries(before).filter(([id]) => id !== network);
          return Object.fromEntries([...others, ...(isMoved ? [[network, points]] : [])].slice(-MAX_NETWORKS));
        });
      },
    },
  };
}
