import { AIMS, reached, valueOf, type Aim } from './aims.ts';
import type { BaselineFigures } from './baselines.ts';
import type { Spread } from './folds.ts';
import type { Figures } from './score.ts';
import type { OwnTimes } from './times.ts';

/** What a run of the benchmark found. Baselines and times are left out of a quick one. */
export interface Results {
  pages: number;
  sentences: number;
  /** All pages, and each origin apart. */
  figures: Record<string, Figures>;
  bySite: Spread[];
  baselines?: (BaselineFigures & { ms?: number })[];
  times?: OwnTimes;
}

/** The results as text for a terminal. */
export function report({ pages, sentences, figures, bySite, baselines, times }: Results): string {
  const parts = [`Pages: ${pages}, sentences: ${sentences}`, aligned(figureRows(figures, bySite))];
  if (baselines) parts.push(`Plain ways, link figures with a perfect gate\n${aligned(baselineRows(baselines))}`);
  if (times && baselines)
    parts.push(`Milliseconds, and as a multiple of what a plain way takes\n${timesTable(times, baselines)}`);
  return parts.join('\n\n');
}

function figureRows(figures: Record<string, Figures>, bySite: Spread[]): string[][] {
  const origins = Object.keys(figures);
  return [
    ['figure', 'naive', ...origins, 'sites: mean', 'worst', 'reach', 'aim', 'reached'],
    ...AIMS.map((aim, index) => {
      const show = (value: number | null | undefined) => shown(aim, value);
      return [
        aim.name,
        show(aim.naive),
        ...origins.map(origin => show(aim.of(figures[origin]!))),
        show(bySite[index]!.mean),
        show(bySite[index]!.worst),
        aim.reach?.toString() ?? '',
        aim.aim?.toString() ?? '',
        reached(aim, valueOf(aim, figures)),
      ];
    }),
  ];
}

function shown({ isLess }: Aim, value: number | null | undefined): string {
  if (value === undefined) return '';
  return value === null ? '–' : value.toFixed(isLess ? 1 : 3);
}

function baselineRows(baselines: BaselineFigures[]): string[][] {
  const show = (value: number | null) => value?.toFixed(3) ?? '–';
  return [
    ['way', 'highlight F1', 'from score', 'hit@1', 'nDCG@3', 'hit@3, direct'],
    ...baselines.map(({ name, highlightF1, threshold, link }) => [
      name,
      show(highlightF1),
      show(threshold),
      show(link.hit1),
      show(link.ndcg3),
      show(link.hit3),
    ]),
  ];
}

function timesTable({ gate, ranking, both }: OwnTimes, baselines: (BaselineFigures & { ms?: number })[]): string {
  const timed = baselines.filter(({ ms }) => ms !== undefined);
  const row = (name: string, ms: number) => [name, ms.toFixed(3), ...timed.map(plain => (ms / plain.ms!).toFixed(3))];
  return aligned([
    ['step', 'ms', ...timed.map(({ name }) => `× ${name}`)],
    row('gate, each sentence', gate),
    row('ranking, each passage on topic', ranking),
    row('both, each sentence', both),
    ...timed.map(({ name, ms }) => row(`${name}, each sentence`, ms!)),
  ]);
}

/** Columns side by side, numbers to the right. */
function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return rows.map(row => line(row).trimEnd()).join('\n');
}
