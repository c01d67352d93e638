import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baselineFigures, baselinesFor, type Baseline } from './baselines.ts';
import { spreadBySite } from './folds.ts';
import { readLabelled, Refusal, type LabelledPage } from './labelled.ts';
import { openEngine, predict, type Engine } from './predict.ts';
import { spelledLike, type PagePrediction } from './prediction.ts';
import { figuresByOrigin } from './score.ts';
import { report, type Results } from './table.ts';
import { timeBaseline, timeEngine } from './times.ts';

const USAGE = 'npm run bench:matching -- --data FILE [--out PREDICTIONS] [--json] [--quick]';

interface Arguments {
  data: string;
  out?: string;
  json: boolean;
  quick: boolean;
}

/** Run the benchmark as the command line says, and print what it found. @throws Refusal */
export async function bench(args: string[]): Promise<void> {
  const { data, out, json, quick } = readArguments(args);
  const pages = readLabelled(data);
  const engine = await openEngine();
  const predictions: PagePrediction[] = [];
  const spelled = spelledLike(pages);
  for (const page of pages) predictions.push(spelled(await predict(engine, page)));
  if (out !== undefined) write(out, predictions);
  const results: Results = {
    pages: pages.length,
    sentences: pages.reduce((total, { sentences }) => total + sentences.length, 0),
    figures: figuresByOrigin(pages, predictions),
    bySite: spreadBySite(pages, predictions),
    ...(quick ? {} : await compared(engine, pages)),
  };
  console.log(json ? JSON.stringify(results) : report(results));
}

function readArguments(args: string[]): Arguments {
  try {
    const {
      data,
      out,
      json = false,
      quick = false,
    } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        quick: { type: 'boolean' },
      },
    }).values;
    if (data) return { data, out, json, quick };
  } catch {
    // An option that we do not know: the usage says which there are.
  }
  throw new Refusal(`Usage: ${USAGE}`);
}

function write(file: string, predictions: PagePrediction[]): void {
  try {
    writeFileSync(file, predictions.map(page => `${JSON.stringify(page)}\n`).join(''));
  } catch (error) {
    throw new Refusal(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function compared(engine: Engine, pages: LabelledPage[]): Promise<Pick<Results, 'baselines' | 'times'>> {
  const baselines = baselinesFor(engine.findings, pages);
  const times = await timeEngine(engine, pages);
  const measured: Results['baselines'] = [];
  for (const baseline of baselines) measured.push(await measure(baseline, pages));
  return { baselines: measured, times };
}

async function measure(baseline: Baseline, pages: LabelledPage[]) {
  const figures = baselineFigures(baseline, pages);
  return baseline.isSearch ? { ...figures, ms: await timeBaseline(baseline, pages) } : figures;
}
