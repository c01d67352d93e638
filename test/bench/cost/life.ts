import { builtFolder } from '../../browser/session.ts';
import type { BenchOptions, Figure, Measure, Table } from './figure.ts';
import { heapOfNavigations, heapOfRoutes, type HeapSample } from './life-heap.ts';
import { growthOf, type Growth } from './life-slope.ts';
import { KINDS, raiseStorm, withReference, type Storm } from './life-storm.ts';

/** A heap that grows less than this (kB) a step, as far as can be told, is flat. */
const FLAT = 1;

/** What a page pays that lives long: a storm of changes, and hundreds of pages and routes in one tab. */
export const measure: Measure = async options => {
  const steps = options.isQuick ? 100 : 500;
  const storms = await measureStorms(options);
  options.log(`  ${steps} navigations`);
  const navigations = await heapOfNavigations(builtFolder('chromium'), steps);
  options.log(`  ${steps} routes of one page`);
  const routes = await heapOfRoutes(builtFolder('chromium'), steps);
  return {
    figures: [
      storms.figure,
      heapFigure(`${steps} navigations: heap slope`, navigations),
      heapFigure(`${steps} SPA routes: heap slope`, routes),
    ],
    tables: [storms.table, heapTable({ navigations, routes })],
  };
};

/** Interleaved, so that whatever else the machine does falls on all of them. */
async function measureStorms({ isQuick, versus, log }: BenchOptions): Promise<{ figure: Figure; table: Table }> {
  const [long, short] = isQuick ? [10, 4] : [60, 20];
  const ours = { folder: builtFolder('chromium'), name: 'ours', lights: true };
  const storms: { name: string; kind: string; storm: Storm }[] = [];
  const raise = async (
    of: Omit<typeof ours, 'lights'> & { lights?: boolean },
    kind: (typeof KINDS)[number],
    seconds: number,
  ) => {
    log(`  a storm of ${seconds} s, ${kind}: ${of.name}`);
    const storm = await raiseStorm(of.folder, { kind, seconds, lights: of.lights === true });
    storms.push({ name: of.name, kind: `${kind}, ${seconds} s`, storm });
    return storm;
  };
  const main = await raise(ours, 'mixed', long);
  await withReference(async (none, reader) => {
    const others = [
      { folder: none, name: 'no extension' },
      { folder: reader, name: 'reads each changed node once' },
      ...(versus ? [{ folder: versus, name: 'the other extension' }] : []),
    ];
    for (let turn = 0; turn < 2; turn += 1) for (const one of [...others, ours]) await raise(one, 'mixed', short);
  });
  for (const kind of KINDS.slice(1)) await raise(ours, kind, short);
  return {
    figure: {
      name: `mutation storm, 10,000 inserts/s for ${long} s: share of one core that is ours`,
      value: (100 * (main.script + main.worker)) / main.elapsed,
      unit: '%',
      reach: 5,
      aim: 2,
      note: 'profiled script in page and worker',
    },
    table: {
      title: 'Storms of changes: shares of one core, %',
      header: ['of', 'storm', 'script in page', 'worker', "page's own inserts", 'all processes', 'inserts/s'],
      rows: storms.map(({ name, kind, storm }) => [name, kind, ...stormCells(storm)]),
    },
  };
}

function stormCells({ script, worker, page, processes, inserts, elapsed }: Storm): string[] {
  const shares = [script, worker, page, processes].map(work => ((100 * work) / elapsed).toFixed(2));
  return [...shares, ((1_000 * inserts) / elapsed).toFixed(0)];
}

/** Bytes by step, of page and worker together unless said otherwise. */
function growth(samples: HeapSample[], of = (sample: HeapSample) => sample.page + sample.worker): Growth {
  return growthOf(samples.map(sample => [sample.step, of(sample) / 1_000]));
}

function heapFigure(name: string, samples: HeapSample[]): Figure {
  const { perStep, low, high } = growth(samples);
  const isFlat = low <= 0 || perStep < FLAT;
  const between = `${low.toFixed(2)} to ${high.toFixed(2)} kB a step`;
  return { name, value: perStep, unit: 'kB', reach: FLAT, aim: FLAT, note: `${isFlat ? 'flat' : 'grows'}: ${between}` };
}

function heapTable(kinds: Record<string, HeapSample[]>): Table {
  const counts = ({ page, worker, nodes, listeners }: HeapSample) =>
    `${(page / 1e6).toFixed(2)} MB, ${(worker / 1e6).toFixed(2)} MB, ${nodes}, ${listeners}`;
  const perHundred = (samples: HeapSample[], of: (sample: HeapSample) => number) => {
    const { perStep, low, high } = growth(samples, of);
    return `${(100 * perStep).toFixed(1)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
  };
  return {
    title: 'Heap by steps: page, worker, nodes, listeners at both ends; kB for 100 steps',
    header: ['steps', 'after warming up', 'at the end', 'page', 'worker'],
    rows: Object.entries(kinds).map(([name, samples]) => [
      name,
      counts(samples[0]!),
      counts(samples.at(-1)!),
      perHundred(samples, ({ page }) => page),
      perHundred(samples, ({ worker }) => worker),
    ]),
  };
}
