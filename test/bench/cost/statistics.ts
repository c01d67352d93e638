/** The middle of some numbers; NaN of none. */
export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share `q` (0 to 1) of the values lies, between two of them in proportion; NaN of none. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** By how much `y` rises with one more `x`: the least-squares line through the points. */
export function slope(points: [x: number, y: number][]): number {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** The power of `x` with which `y` grows: 1 is in proportion, 0 not at all. Points with nothing in them are left out. */
export function exponent(points: [x: number, y: number][]): number {
  return slope(points.filter(([x, y]) => x > 0 && y > 0).map(([x, y]) => [Math.log(x), Math.log(y)]));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Resamplings for an interval. */
const RESAMPLINGS = 2_000;

/** By how much one median lies above another, and the bounds of its interval. */
export interface Difference {
  difference: number;
  low: number;
  high: number;
}

/**
 * The difference of medians `b - a`, and where it lies in 95 of 100 resamplings of both (percentile bootstrap, Efron 1979).
 * The same values give the same interval.
 */
export function medianDifference(a: number[], b: number[]): Difference {
  const next = mulberry32(1);
  const resampled = (values: number[]) => values.map(() => values[Math.floor(next() * values.length)]!);
  const differences = Array.from({ length: RESAMPLINGS }, () => median(resampled(b)) - median(resampled(a)));
  return {
    difference: median(b) - median(a),
    low: quantile(differences, 0.025),
    high: quantile(differences, 0.975),
  };
}

/** Numbers from 0 to 1 that look random and are the same for each seed (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
