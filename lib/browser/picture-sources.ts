import type { Coverage } from '@/lib/coverage';
import type { NetworkId, NodeKey } from '@/lib/model';
import { NO_POINTS, type Points } from '@/lib/points';
import { watchQuery } from '@/lib/store/live';
import type { LibraryReader } from '@/lib/store/reader';
import type { Tally } from '@/lib/tally';
import { changeItem } from './change-item';
import { settleAsBefore } from './kept-layouts';
import { points as movedPoints } from './settings';

type Fail = (error: unknown) => void;

/** The points of so many networks are remembered: those moved last. */
const MAX_NETWORKS = 100;

/**
 * What pictures of networks are drawn from besides the networks. `soon`: the first is drawn at once, so that what it waits
 * for is read before it is known which network it is of, and how it was settled before is remembered.
 */
export function pictureSources(
  library: Pick<LibraryReader, 'coverage' | 'evidenceCounts'>,
  { soon = false }: { soon?: boolean } = {},
) {
  const allPoints = soon ? readAhead(() => movedPoints.getValue()) : () => movedPoints.getValue();
  const of = (all: Record<NetworkId, Points>, network: NetworkId) => all[network] ?? NO_POINTS;
  return {
    ...(soon && { settle: settleAsBefore() }),
    watchTallies: (network: NetworkId, onValue: (tallies: ReadonlyMap<NodeKey, Tally>) => void, onError: Fail) =>
      watchQuery(() => library.evidenceCounts(network), onValue, onError),
    watchCoverage: (
      network: NetworkId,
      site: string | undefined,
      onValue: (coverage: Coverage) => void,
      onError: Fail,
    ) => watchQuery(() => library.coverage(network, site), onValue, onError),
    points: {
      read(network: NetworkId): Points | Promise<Points> {
        const all = allPoints();
        return all instanceof Promise ? all.then(read => of(read, network)) : of(all, network);
      },
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

/** Ask now, and once more each time but the first. What has come by then is there without waiting, which would draw twice. */
function readAhead<T extends object>(read: () => Promise<T>): () => T | Promise<T> {
  const first = read();
  let [isFirst, come]: [boolean, T?] = [true];
  first.then(value => (come = value)).catch(() => undefined); // Whoever asks for it is told.
  return () => {
    if (!isFirst) return read();
    isFirst = false;
    return come ?? first;
  };
}
