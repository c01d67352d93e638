import type { Figure, Table } from './figure.ts';
import type { ScriptCost } from './pages-script.ts';
import { exponent, median, slope } from './statistics.ts';

/** Script time as a ratio to the floor, on pages without and with passages, and what others take. */
export function scriptFigures(costs: ScriptCost[]): Figure[] {
  const offTopic = costs.filter(({ passages }) => passages === 0);
  const topical = costs.filter(({ passages }) => passages > 0);
  return [
    { ...ratios('script on a page off topic', offTopic, 'ours'), reach: 2, aim: 1.5 },
    { ...ratios('script on a topical page, until highlighted', topical, 'ours'), reach: 4, aim: 2.5 },
    ratios('for comparison: a script that is the floor and nothing else', offTopic, 'bare'),
    ratios('for comparison: mark.js, 100 words', costs, 'mark'),
    ratios('for comparison: the other extension', costs, 'versus'),
  ].filter(({ value }) => Number.isFinite(value));
}

function ratios(name: string, all: ScriptCost[], who: 'ours' | 'bare' | 'mark' | 'versus'): Figure {
  const costs = all.filter(cost => cost[who] !== undefined);
  const ratio = (cost: ScriptCost) => cost[who]! / cost.floor;
  const worst = costs.toSorted((a, b) => ratio(b) - ratio(a))[0];
  const floor = median(costs.map(cost => cost.floor)).toFixed(1);
  const note =
    worst &&
    `median of ${costs.length} pages, floor ${floor} ms; worst ${ratio(worst).toFixed(1)} (${worst.page.name})`;
  return { name, value: median(costs.map(ratio)), unit: 'x', ...(note ? { note } : {}) };
}

/** Each page with what it cost. */
export function scriptTable(costs: ScriptCost[]): Table {
  const cell = (value: number | undefined) => value ?? '';
  return {
    title: 'Script by page, CPU ms, medians',
    header: [
      'page',
      'kB',
      'passages',
      'floor',
      'script that is the floor',
      'ours',
      'ours / floor',
      'garbage apart',
      'mark.js',
      'other extension',
    ],
    rows: costs.map(({ page, passages, floor, bare, ours, garbage, mark, versus }) => [
      page.name,
      page.html.length / 1000,
      passages,
      floor,
      bare,
      ours,
      ours / floor,
      garbage,
      cell(mark),
      cell(versus),
    ]),
  };
}

/** How script time grows with something of our own pages, and with which slope and power. */
export function growthTable(title: string, what: string, costs: ScriptCost[], of: (cost: ScriptCost) => number): Table {
  const points = (who: 'ours' | 'floor') => costs.map((cost): [number, number] => [of(cost), cost[who]]);
  return {
    title,
    header: [what, 'floor', 'ours', 'ours / floor'],
    rows: [
      ...costs.map(cost => [of(cost), cost.floor, cost.ours, cost.ours / cost.floor]),
      [`ms for one more`, slope(points('floor')), slope(points('ours')), ''],
      [`power of growth`, exponent(points('floor')), exponent(points('ours')), ''],
    ],
  };
}
