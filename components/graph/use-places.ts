import { batch, signal, type Signal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import type { Layout } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import type { Place } from '@/lib/zoom';

type Key = PictureNode['key'];

/** Where each node stands: a signal each, so that a node that is dragged takes only its edges along. */
export type Places = ReadonlyMap<Key, Signal<Place>>;

/** Where the nodes of a picture stand: as settled, then as the reader drags them. */
export function usePlaces(settled: Layout | undefined) {
  const places: Places = useMemo(
    () => new Map(settled?.spots.entries().map(([key, { x, y }]) => [key, signal<Place>({ x, y })])),
    [settled],
  );
  const move = useCallback(
    (key: Key, dx: number, dy: number): void => {
      const place = places.get(key);
      if (place) place.value = { x: place.value.x + dx, y: place.value.y + dy };
    },
    [places],
  );
  return {
    places,
    move,
    putBack(): void {
      batch(() => {
        for (const [key, place] of places) {
          const { x, y } = settled!.spots.get(key)!;
          if (place.value.x !== x || place.value.y !== y) place.value = { x, y };
        }
      });
    },
  };
}
