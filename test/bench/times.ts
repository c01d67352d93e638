import type { Baseline } from './baselines.ts';
import type { LabelledPage } from './labelled.ts';
import type { Engine } from './predict.ts';

/** Timed runs, after one that is not; the median counts. */
const RUNS = 3;

/** What our own steps cost, in milliseconds. */
export interface OwnTimes {
  /** The gate, for each sentence of a page. */
  gate: number;
  /** The ranking, for each passage that the gate lets through. */
  ranking: number;
  /** Both, for each sentence of a page. */
  both: number;
}

/** Time gate and ranking apart. The library is a database in memory here, the browser's own is another. */
export async function timeEngine({ gate, link }: Engine, pages: LabelledPage[]): Promise<OwnTimes> {
  const sentences = pages.reduce((total, page) => total + page.sentences.length, 0);
  const gateTotal = await median(() => pages.map(gate));
  const gated = pages.map(page => ({ title: page.title, passages: gate(page) }));
  const rankingTotal = await median(async () => {
    for (const { passages, title } of gated) await link(passages, title);
  });
  return {
    gate: gateTotal / sentences,
    ranking: rankingTotal / Math.max(1, gated.flatMap(({ passages }) => passages).length),
    both: (gateTotal + rankingTotal) / sentences,
  };
}

/** Milliseconds of a plain way, for each sentence. */
export async function timeBaseline({ rank }: Baseline, pages: LabelledPage[]): Promise<number> {
  const texts = pages.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const total = await median(() => texts.map(rank));
  return total / texts.length;
}

async function median(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  while (times.length < RUNS) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}
