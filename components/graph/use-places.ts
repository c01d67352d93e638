import { batch, signal, type Signal } from '@preact/signals';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Layout } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import { NO_POINTS, placeOf, pointsOf, type Points } from '@/lib/points';
import type { Place } from '@/lib/zoom';

type Key = PictureNode['key'];

/** Where each node stands: a signal each, so that a node that is dragged takes only its edges along. */
export type Places = ReadonlyMap<Key, Signal<Place>>;

/** Where the nodes of a picture stand: as settled, or where the reader has put them, and as they drag them now. */
export function usePlaces(settled: Layout | undefined, points: Points, onPoints?: (points: Points) => void) {
  const given = useRef(points);
  given.current = points;
  const places: Places = useMemo(() => placesOf(settled, given.current), [settled]);
  const move = useCallback(
    (key: Key, dx: number, dy: number): void => {
      const place = places.get(key);
      if (place) place.value = { x: place.value.x + dx, y: place.value.y + dy };
    },
    [places],
  );
  const drop = useCallback(
    (key: Key): void => {
      const place = places.get(key);
      if (!place || !settled) return;
      const put = pointsOf([[key, place.peek()]], settled);
      place.value = placeOf(key, put, settled)!; // As it will be found again: inside of the picture.
      given.current = { ...given.current, ...put };
      onPoints?.(given.current);
    },
    [places, onPoints],
  );
  return {
    places,
    move,
    /** A node was let go. */
    drop,
    /** Move a node to a place, and let it go there. */
    put(key: Key, at: Place): void {
      const place = places.get(key);
      if (place) place.value = at;
      drop(key);
    },
    putBack(): void {
      batch(() => settle(places, settled!));
      onPoints?.(NO_POINTS);
    },
  };
}

function settle(places: Places, { spots }: Layout): void {
  for (const [key, place] of places) {
    const { x, y } = spots.get(key)!;
    if (place.value.x !== x || place.value.y !== y) place.value = { x, y };
  }
}

function placesOf(settled: Layout | undefined, points: Points): Places {
  const spots = settled?.spots.entries() ?? [];
  return new Map([...spots].map(([key, { x, y }]) => [key, signal<Place>(placeOf(key, points, settled!) ?? { x, y })]));
}
