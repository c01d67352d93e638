import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { litByCoverage, type Coverage, type Lens } from '@/lib/coverage';
import type { NetworkId, NodeKey } from '@/lib/model';
import { NO_POINTS, type Points } from '@/lib/points';
import type { Tally } from '@/lib/tally';
import type { PictureSources } from './picture-sources';

/** What lights a picture, or that nothing does. */
export type Shown = Lens | 'none';

/** What is read for a lens. */
interface Seen {
  lens: Lens;
  coverage: Coverage;
}

const leaveOut = () => undefined;
const NO_TALLIES: ReadonlyMap<NodeKey, Tally> = new Map();

/**
 * What the picture of one network after the other shows besides the network: evidence, coverage, and where the reader put
 * its nodes. What cannot be read is left out: the library says elsewhere what is wrong with it. `network` is undefined for one that is not in the library, `site` where there is no page.
 */
export function createPictureState(
  sources: PictureSources,
  network: ReadonlySignal<NetworkId | undefined>,
  site: ReadonlySignal<string | undefined>,
  initial: Shown,
) {
  const lens = signal<Shown>(initial);
  const seen = signal<Seen>();
  const tallies = signal(NO_TALLIES);
  effect(() => {
    const [id, by, of] = [network.value, lens.value, lens.value === 'site' ? site.value : undefined];
    if (id === undefined || by === 'page' || by === 'none' || (by === 'site' && of === undefined))
      return void (seen.value = undefined);
    return sources.watchCoverage(id, of, coverage => void (seen.value = { lens: by, coverage }), leaveOut);
  });
  // Most networks have none: that nothing is drawn anew for.
  const tell = (value: ReadonlyMap<NodeKey, Tally>) => void (tallies.value = value.size > 0 ? value : NO_TALLIES);
  effect(() => {
    tallies.value = NO_TALLIES;
    if (network.value !== undefined) return sources.watchTallies(network.value, tell, leaveOut);
  });
  return {
    lens,
    /** What was read, of what {@link lens} asks for; undefined for this page, and for no lens. */
    seen,
    /** What lights the picture, when that is no page. */
    litByRead: computed(() => seen.value && litByCoverage(seen.value.coverage)),
    tallies,
    settle: sources.settle,
    ...pointsOf(sources, network),
  };
}

function pointsOf({ points: kept }: PictureSources, network: ReadonlySignal<NetworkId | undefined>) {
  const points = signal<Points | null>(null);
  effect(() => {
    const id = network.value;
    const read = id === undefined ? NO_POINTS : kept.read(id);
    if (!(read instanceof Promise)) return void (points.value = read);
    points.value = null;
    const settle = (value: Points) => void (network.peek() === id && (points.value = value));
    read.then(settle, () => settle(NO_POINTS));
  });
  return {
    /** Where the reader put nodes; `null` until that is known. */
    points,
    keepPoints(value: Points): void {
      points.value = value;
      if (network.value !== undefined) kept.keep(network.value, value).catch(() => undefined); // Until it is closed, it stays.
    },
  };
}
