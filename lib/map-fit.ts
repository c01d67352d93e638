import { lengthOf, type Field } from './map-forces';

/** Where a map is put, px. */
export interface Sheet {
  width: number;
  height: number;
  /** Of each circle. */
  radii: number[];
  /** Circles that do not yield. */
  fixed: Set<number>;
  /** From the edge of the sheet to a circle's middle. */
  margin: { x: number; y: number };
}

/** How far the points are evened out over the disc: 1 would leave no empty places, and no clusters. */
const EVEN = 0.5;
/** How far the disc is drawn out into the corners: 1 would fill the whole rectangle. */
const CORNERS = 0.6;
/** Between circles, px. */
const GAP = 1.5;
/** Rounds of pushing apart; a sheet with room enough takes about ten. */
const PUSHES = 40;

/** Bring settled points into a sheet: evenly enough to leave no room unused, and apart. Point 0 is in the middle. */
export function fit({ x, y }: Field, sheet: Sheet): void {
  const reach = (at: number) => lengthOf(x[at]!, y[at]!);
  const outwards = Array.from(x.keys()).slice(1);
  const reaches = outwards.map(reach);
  const farthest = Math.max(...reaches, 1e-9);
  for (const [index, at] of outwards.toSorted((a, b) => reaches[a - 1]! - reaches[b - 1]!).entries()) {
    const own = reach(at) || 1e-9;
    const even = Math.sqrt((index + 1) / outwards.length);
    const onDisc = (EVEN * even + (1 - EVEN) * (own / farthest)) / own;
    // From the disc towards the square around it.
    const onSquare = 1 + (own / Math.max(Math.abs(x[at]!), Math.abs(y[at]!), 1e-9) - 1) * CORNERS;
    x[at]! *= onDisc * onSquare;
    y[at]! *= onDisc * onSquare;
  }
  for (const at of x.keys()) {
    x[at] = sheet.width / 2 + x[at]! * (sheet.width / 2 - sheet.margin.x);
    y[at] = sheet.height / 2 + y[at]! * (sheet.height / 2 - sheet.margin.y);
  }
}

/** Push circles apart that overlap, and all back into the sheet. */
export function pushApart(field: Field, sheet: Sheet, rounds = PUSHES): void {
  const { x, y } = field;
  const { width, height, radii, margin, fixed } = sheet;
  const order = Array.from(x.keys());
  const widest = 2 * Math.max(...radii) + GAP;
  for (let round = 0; round < rounds; round++) {
    let isClear = true;
    order.sort((a, b) => x[a]! - x[b]!);
    for (let index = 0; index < order.length; index++) {
      const one = order[index]!;
      const limit = x[one]! + widest;
      for (let next = index + 1; next < order.length && x[order[next]!]! < limit; next++) {
        const other = order[next]!;
        if (Math.abs(y[other]! - y[one]!) >= widest) continue;
        if (part(field, fixed, one, other, radii[one]! + radii[other]! + GAP)) isClear = false;
      }
    }
    for (let at = 0; at < x.length; at++) {
      if (fixed.has(at)) continue;
      x[at] = Math.min(Math.max(x[at]!, margin.x), width - margin.x);
      y[at] = Math.min(Math.max(y[at]!, margin.y), height - margin.y);
    }
    if (isClear) return;
  }
}

/** Part two circles that are nearer than `wanted`. Says whether they were by more than a bit. */
function part({ x, y }: Field, fixed: Set<number>, one: number, other: number, wanted: number): boolean {
  const dx = x[other]! - x[one]!;
  const dy = y[other]! - y[one]!;
  const apart = lengthOf(dx, dy);
  if (apart >= wanted || (fixed.has(one) && fixed.has(other))) return false;
  const [alongX, alongY] = apart > 0 ? [dx / apart, dy / apart] : [1, 0];
  const share = fixed.has(one) ? 0 : fixed.has(other) ? 1 : 0.5;
  const missing = wanted - apart;
  x[one]! -= alongX * missing * share;
  y[one]! -= alongY * missing * share;
  x[other]! += alongX * missing * (1 - share);
  y[other]! += alongY * missing * (1 - share);
  return missing > GAP / 2;
}
