import { clearFrom, type Growth, type MapBox } from './label-boxes';

/** A label that has its place. */
export interface Placed {
  box: MapBox;
  from: number;
}

/** A node of a map as it is drawn. */
export interface Circle {
  key: string;
  box: MapBox;
  /** Whether no name may come over it. */
  matters: boolean;
}

/** From which scale on a label is clear of nodes but its own; more than `most` is not told exactly. */
export function clearOfNodes(key: string, box: MapBox, circles: Circle[], growth: Growth, most: number): number {
  let from = 0;
  for (const circle of circles) {
    if (circle.key !== key) from = Math.max(from, clearFrom(box, circle.box, growth));
    if (from > most) return from;
  }
  return from;
}

/** From which scale on a label has nothing to fear from those that have their places, `least` at least. */
export function clearOfLabels(box: MapBox, placed: Placed[], growth: Growth, least: number): number {
  let from = least;
  for (const other of placed) {
    const clear = clearFrom(box, other.box, growth);
    if (clear > from && clear > other.from) from = clear;
  }
  return from;
}
