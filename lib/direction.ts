/** A way to go with an arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** One step in each direction; down is the larger. */
export const VECTORS: Record<Direction, [x: number, y: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What lies aside counts double: the nearest in a direction is rather straight on than close by. */
const ASIDE = 2;

/** The nearest place from one in a direction; undefined when nothing lies there. */
export function nearestTowards<K>(
  places: ReadonlyMap<K, { x: number; y: number }>,
  from: K,
  direction: Direction,
): K | undefined {
  const start = places.get(from);
  if (!start) return;
  const [dx, dy] = VECTORS[direction];
  let nearest: { key: K; cost: number } | undefined;
  for (const [key, { x, y }] of places) {
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    // Wider than 60 degrees off is another direction.
    if (key === from || along <= 0 || aside > along * 1.75) continue;
    const cost = along + aside * ASIDE;
    if (!nearest || cost < nearest.cost) nearest = { key, cost };
  }
  return nearest?.key;
}
