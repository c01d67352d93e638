import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { createFigureState } from '@/components/graph/figure-state';
import type { PictureSources } from '@/components/graph/picture-sources';
import type { NetworkId } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { createWatchedNetwork } from '@/components/watched-network';
import type { LibraryRoute } from './library-route';
import type { LibrarySources } from './library-state';

/** The network that the address asks for. */
export function openingOf(
  sources: Pick<LibrarySources, 'watchNetwork'> & PictureSources,
  route: ReadonlySignal<LibraryRoute>,
  networks: ReadonlySignal<NetworkSummary[] | undefined>,
  fail: (error: unknown) => void,
) {
  const openedId = computed(() => openedBy(route.value, networks.value ?? []));
  const { stored: opened, follow, settled } = createWatchedNetwork(sources.watchNetwork, fail);
  effect(() => follow(openedId.value));
  return {
    /** Which network is shown, if any is. */
    openedId,
    /** That network; the one before it while it is being read. */
    opened,
    /** When the network that is shown was read. */
    settled,
    /** What its picture is drawn from besides it. */
    figure: createFigureState(sources, openedId),
  };
}

/** Which network an address asks for: the first where it asks for none, for there may be room beside the list. */
function openedBy(route: LibraryRoute, networks: NetworkSummary[]): NetworkId | undefined {
  if (!('network' in route) && route.view !== 'network') return undefined;
  return (route.network === undefined ? networks[0] : networks.find(({ id }) => id === route.network))?.id;
}
