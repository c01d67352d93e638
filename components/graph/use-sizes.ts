import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Layout, Spot } from '@/lib/layout';
import { growthAt, roomOf } from '@/lib/node-radius';
import type { Zoom } from '@/lib/zoom';

/** How large nodes and labels are drawn. */
export interface Sizes {
  zoom: ReadonlySignal<Zoom>;
  /** Whether circles are too small for numbers in them. */
  areTiny: ReadonlySignal<boolean>;
  /** `transform` of each node's shape. */
  shape: ReadonlySignal<string>;
  /** `transform` of each label, by its side. */
  label: Record<Spot['side'], ReadonlySignal<string>>;
  /** `transform` of what stands beside a node. */
  beside: Record<'left' | 'right', ReadonlySignal<string>>;
}

/** In a smaller circle no number can be read, px. */
const LEGIBLE = 5.5;

/** Sizes that suit the zoom: a small picture grows with it as a whole; on a map, labels stay and nodes grow slowly. */
export function useSizes(settled: Layout | undefined, zoom: ReadonlySignal<Zoom>): Sizes {
  return useMemo(() => {
    const scale = computed(() => zoom.value.k);
    const isMap = settled?.isMap ?? false;
    const room = settled ? roomOf(settled) : 1;
    const growth = computed(() => growthAt(scale.value, room));
    const away = (x: 1 | 0 | -1, y: 1 | 0 | -1) =>
      computed(() => {
        const more = room * (growth.value - 1);
        return isMap ? `scale(${1 / scale.value}) translate(${more * x} ${more * y})` : '';
      });
    return {
      zoom,
      areTiny: computed(() => isMap && room * growth.value < LEGIBLE),
      shape: computed(() => (isMap ? `scale(${growth.value / scale.value})` : '')),
      label: { above: away(0, -1), below: away(0, 1), left: away(-1, 0), right: away(1, 0) },
      beside: { left: away(-1, 0), right: away(1, 0) },
    };
  }, [settled, zoom]);
}
