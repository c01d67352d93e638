import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Layout, Spot } from '@/lib/layout';
import { freePlace, movedSides, type Standing } from '@/lib/moved-names';
import type { PictureNode } from '@/lib/network';
import { NO_POINTS, placeOf, pointsOf, type Points } from '@/lib/points';
import type { Place } from '@/lib/zoom';

type Key = PictureNode['key'];

/** Where each node stands: a signal each, so that a node that is dragged takes only its edges along. */
export type Places = ReadonlyMap<Key, Signal<Place>>;

/** Sides of the names of nodes that were moved; undefined while a name would cover something on each. */
export type Sides = ReadonlyMap<Key, Spot['side'] | undefined>;

/** What stands in a picture besides where. */
type Given = Pick<Standing, 'nodes' | 'tallies'> & { points: Points; onPoints?(points: Points): void };

/** Where the nodes of a picture stand: as settled, or where the reader has put them, and as they drag them now. */
export function usePlaces(settled: Layout | undefined, now: Given) {
  const given = useGiven(now);
  const places: Places = useMemo(() => placesOf(settled, given.current), [settled]);
  const sides = useMemo(() => sidesOf(settled, places, now), [settled, places, now.nodes, now.tallies]);
  const acts = useMemo(() => actsOn(settled, places, given), [settled, places]);
  return { places, sides, ...acts };
}

/** What was given last; points that were put since are among it. */
function useGiven(now: Given): { current: Given } {
  const given = useRef(now);
  const before = useRef(now.points);
  given.current = { ...now, points: before.current === now.points ? given.current.points : now.points };
  before.current = now.points;
  return given;
}

/** What moves nodes; nothing does before they have settled. */
function actsOn(settled: Layout | undefined, places: Places, given: { current: Given }) {
  let onWay: Key | undefined;
  const put = (key: Key, at: Place): void => {
    const place = places.get(key);
    if (!place || !settled) return;
    const { points, onPoints } = given.current;
    const own = pointsOf([[key, at]], settled);
    place.value = placeOf(key, own, settled)!; // As it will be found again: inside of the picture.
    given.current.points = { ...points, ...own };
    onPoints?.(given.current.points);
  };
  const drop = (key: Key): void => {
    const at = places.get(key)?.peek();
    if (!at || !settled) return;
    put(key, settled.isMap ? at : freePlace(key, standing(settled, places, given.current)));
  };
  return {
    move(key: Key, dx: number, dy: number): void {
      const place = places.get(key);
      if (place) place.value = { x: place.value.x + dx, y: place.value.y + dy };
    },
    /** A node was let go: it goes to the nearest place where neither it nor its name covers anything. */
    drop,
    /** Move a node to a place, on its way to where it is let go by {@link arrive}. */
    put(key: Key, at: Place): void {
      put(key, at);
      onWay = key;
    },
    arrive(): void {
      if (onWay !== undefined) drop(onWay);
      onWay = undefined;
    },
    putBack(): void {
      batch(() => settle(places, settled!));
      given.current.onPoints?.(NO_POINTS);
    },
  };
}

const standing = (layout: Layout, places: Places, { nodes, tallies }: Pick<Given, 'nodes' | 'tallies'>): Standing => ({
  nodes,
  tallies,
  layout,
  placeOf: key => places.get(key)!.value,
});

/** On a map names come and go with the scale. */
function sidesOf(settled: Layout | undefined, places: Places, now: Given): ReadonlySignal<Sides> {
  return computed(() => (settled && !settled.isMap ? movedSides(standing(settled, places, now)) : new Map()));
}

function settle(places: Places, { spots }: Layout): void {
  for (const [key, place] of places) {
    const { x, y } = spots.get(key)!;
    if (place.value.x !== x || place.value.y !== y) place.value = { x, y };
  }
}

/** What was put elsewhere in a picture of another size may cover something in this one. */
function placesOf(settled: Layout | undefined, now: Given): Places {
  const spots = [...(settled?.spots ?? [])];
  const places = new Map(spots.map(([key, { x, y }]) => [key, signal<Place>({ x, y })]));
  if (!settled) return places;
  for (const [key, place] of places) {
    const put = placeOf(key, now.points, settled);
    if (!put) continue;
    place.value = put;
    if (!settled.isMap) place.value = freePlace(key, standing(settled, places, now));
  }
  return places;
}
