import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { NetworkId } from '@/lib/model';
import type { PictureSources } from './picture-sources';
import { createPictureState, type Shown } from './picture-state';

export type FigureState = ReturnType<typeof createFigureState>;

/** The state of a picture beside which there is no page: lit by nothing, by everything read so far, or by one site. */
export function createFigureState(sources: PictureSources, network: ReadonlySignal<NetworkId | undefined>) {
  const site = signal<string>();
  const sites = signal<string[]>([]);
  const pictured = createPictureState(sources, network, site, 'none');
  const { lens, seen } = pictured;
  let of = network.peek();
  effect(() => {
    if (network.value === of) return;
    of = network.value; // It was read on other sites.
    batch(() => {
      sites.value = [];
      if (lens.peek() === 'site') lens.value = 'all';
    });
  });
  effect(() => {
    if (seen.value?.lens === 'all') sites.value = seen.value.coverage.sites;
  });
  return {
    ...pictured,
    /** The one whose pages light the picture. */
    site,
    /** Those with pages that touch the network, as far as that was asked for; the one with the most first. */
    sites,
    look(to: Shown, at?: string): void {
      batch(() => {
        lens.value = to;
        site.value = at;
      });
    },
  };
}
