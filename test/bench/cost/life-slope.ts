import { slope } from './statistics.ts';

/** How much something grows with each step, and where that lies in 95 of 100 cases. */
export interface Growth {
  perStep: number;
  low: number;
  high: number;
}

/** Student's t for 95 of 100 cases at 10 to 30 points, roughly. */
const T = 2.15;

/** The slope of a least-squares line with its interval (Draper and Smith, Applied Regression Analysis, section 1.4). */
export function growthOf(points: [step: number, value: number][]): Growth {
  const perStep = slope(points);
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [meanStep, meanValue] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [step]) => sum + (step - meanStep) ** 2, 0);
  const missed = points.reduce((sum, [step, value]) => sum + (value - meanValue - perStep * (step - meanStep)) ** 2, 0);
  const margin = T * Math.sqrt(missed / (points.length - 2) / spread);
  return { perStep, low: perStep - margin, high: perStep + margin };
}
