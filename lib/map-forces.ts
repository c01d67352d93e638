/** Points that push each other away and are drawn together by springs. Point 0 keeps the middle, at 0, 0. */
export interface Field {
  x: Float64Array;
  y: Float64Array;
  /** Between points by index; `pull` 1 is a spring of ordinary strength. */
  springs: { from: number; to: number; pull: number }[];
}

/** So many rounds of forces; more change little. */
export const ROUNDS = 80;

/** How strongly the middle draws everything, so that parts that nothing joins stay near. */
const GRAVITY = 3;
/** A spring longer than this pulls no harder: else two far points could drag all others along. In distances of neighbours. */
const LONGEST_PULL = 6;
/** The first step may be this share of the whole; each later one less. */
const FIRST_STEP = 0.25;

/**
 * Spread points over a disc along a spiral that has as much room between its turns as along them (Archimedes'), so that
 * points side by side in the walk along springs start side by side. Neighbours are 1 apart.
 */
export function spread(count: number, springs: Field['springs']): Field {
  const field = { x: new Float64Array(count), y: new Float64Array(count), springs };
  for (const [index, point] of walk(count, springs).entries()) {
    const reach = radiusOf(count) * Math.sqrt((index + 0.5) / count);
    const turn = 2 * Math.sqrt(Math.PI * (index + 0.5));
    field.x[point] = reach * Math.cos(turn);
    field.y[point] = reach * Math.sin(turn);
  }
  return field;
}

const radiusOf = (count: number) => Math.sqrt(count / Math.PI);

/** All points but the first, each where possible after one that it is joined to, the best joined first. */
function walk(count: number, springs: Field['springs']): number[] {
  const joined = Array.from({ length: count }, (): { to: number; pull: number }[] => []);
  for (const { from, to, pull } of springs) {
    joined[from]!.push({ to, pull });
    joined[to]!.push({ to: from, pull });
  }
  for (const its of joined) its.sort((a, b) => a.pull - b.pull);
  const isSeen = new Uint8Array(count);
  const order: number[] = [];
  for (let start = 1; start < count; start++) {
    const next = [start];
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      if (isSeen[at]) continue;
      isSeen[at] = 1;
      order.push(at);
      for (const { to } of joined[at]!) if (!isSeen[to]) next.push(to);
    }
  }
  return order;
}

/**
 * One round: all points push each other by the inverse of their distance, springs pull by its square, and no step is longer
 * than the round allows (Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991). Exact: for 500
 * points a quadtree costs more than it saves.
 */
export function pushAndPull(field: Field, round: number): void {
  const { x, y, springs } = field;
  const movesX = new Float64Array(x.length);
  const movesY = new Float64Array(x.length);
  push(field, movesX, movesY);
  for (const { from, to, pull } of springs) {
    const dx = x[from]! - x[to]!;
    const dy = y[from]! - y[to]!;
    const strength = pull * Math.min(LONGEST_PULL, lengthOf(dx, dy));
    movesX[from]! -= dx * strength;
    movesY[from]! -= dy * strength;
    movesX[to]! += dx * strength;
    movesY[to]! += dy * strength;
  }
  const longest = radiusOf(x.length) * FIRST_STEP * (1 - round / ROUNDS) ** 1.5 + 0.02;
  for (let at = 1; at < x.length; at++) {
    const dx = movesX[at]! - GRAVITY * x[at]!;
    const dy = movesY[at]! - GRAVITY * y[at]!;
    const step = longest / Math.max(longest, lengthOf(dx, dy));
    x[at]! += dx * step;
    y[at]! += dy * step;
  }
}

function push({ x, y }: Field, movesX: Float64Array, movesY: Float64Array): void {
  for (let one = 0; one < x.length; one++) {
    const atX = x[one]!;
    const atY = y[one]!;
    let sumX = 0;
    let sumY = 0;
    for (let other = one + 1; other < x.length; other++) {
      const dx = atX - x[other]!;
      const dy = atY - y[other]!;
      const strength = 1 / (dx * dx + dy * dy + 0.01);
      sumX += dx * strength;
      sumY += dy * strength;
      movesX[other]! -= dx * strength;
      movesY[other]! -= dy * strength;
    }
    movesX[one]! += sumX;
    movesY[one]! += sumY;
  }
}

/** `Math.hypot` takes ten times as long. */
export const lengthOf = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);
