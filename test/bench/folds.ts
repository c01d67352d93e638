import { createHash } from 'node:crypto';
import { AIMS, valueOf } from './aims.ts';
import type { LabelledPage } from './labelled.ts';
import type { PagePrediction } from './prediction.ts';
import { figuresByOrigin } from './score.ts';

const FOLDS = 5;

/** How one figure spreads over folds of sites: a lucky fit to some sites shows. Null where no fold has the figure. */
export interface Spread {
  name: string;
  mean: number | null;
  /** The lowest; the highest where less is better. */
  worst: number | null;
}

/** Figures over folds of sites; pages without a site are left out. Every site is in one fold, the same at each run. */
export function spreadBySite(pages: LabelledPage[], predictions: PagePrediction[]): Spread[] {
  const folds = Map.groupBy(
    pages.filter(({ site }) => site !== undefined),
    ({ site }) => foldOf(site!),
  );
  const figures = [...folds.values()].map(fold => figuresByOrigin(fold, predictions));
  return AIMS.map(aim => {
    const values = figures.map(byOrigin => valueOf(aim, byOrigin)).filter(value => value !== null);
    if (values.length === 0) return { name: aim.name, mean: null, worst: null };
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    return { name: aim.name, mean, worst: aim.isLess ? Math.max(...values) : Math.min(...values) };
  });
}

/** Which fold a site is in: by a hash of its name, without regard to what its pages say. */
export function foldOf(site: string): number {
  return createHash('sha256').update(site).digest().readUInt32BE() % FOLDS;
}
