import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Layout, Spot } from '@/lib/layout';
import type { Zoom } from '@/lib/zoom';

/** How large nodes and labels are drawn. */
export interface Sizes {
  /** The zoom's scale. */
  scale: ReadonlySignal<number>;
  /** `transform` of each node's shape. */
  shape: ReadonlySignal<string>;
  /** `transform` of each label, by its side. */
  label: Record<Spot['side'], ReadonlySignal<string>>;
  /** `transform` of what stands beside a node. */
  beside: Record<'left' | 'right', ReadonlySignal<string>>;
}

/** Nodes of a map grow up to this radius as it comes nearer, px of the screen. */
const LARGEST = 13;

/** Sizes that suit the zoom: a small picture grows with it as a whole; on a map, labels stay and nodes grow slowly. */
export function useSizes(settled: Layout | undefined, zoom: ReadonlySignal<Zoom>): Sizes {
  return useMemo(() => {
    const scale = computed(() => zoom.value.k);
    const isMap = settled?.isMap ?? false;
    const radius = Math.max(...(settled?.spots.values().map(spot => spot.radius) ?? []), 1);
    const growth = computed(() => Math.max(1, Math.min(Math.sqrt(scale.value), LARGEST / radius)));
    const away = (x: 1 | 0 | -1, y: 1 | 0 | -1) =>
      computed(() => {
        const more = radius * (growth.value - 1);
        return isMap ? `scale(${1 / scale.value}) translate(${more * x} ${more * y})` : '';
      });
    return {
      scale,
      shape: computed(() => (isMap ? `scale(${growth.value / scale.value})` : '')),
      label: { above: away(0, -1), below: away(0, 1), left: away(-1, 0), right: away(1, 0) },
      beside: { left: away(-1, 0), right: away(1, 0) },
    };
  }, [settled, zoom]);
}
