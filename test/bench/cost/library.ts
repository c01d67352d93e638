import { openSession } from '../../browser/session.ts';
import type { BrowserName } from '../../run/find-browser.ts';
import { askAsleep, askAwake, questionsOf, type Answered } from './asking.ts';
import type { Figure, Measure, Table } from './figure.ts';
import { fill, largeLibrary } from './large-library.ts';
import { exponent, median, quantile } from './statistics.ts';

/** Findings and relationships beside the built-in network, which has 7. */
const SIZES = [7, 100, 1_000, 10_000, 100_000];
/** Questions about a passage while the background is awake, and after it was stopped. */
const AWAKE = 240;
const ASLEEP = 24;

/** What was measured of one library. Times in milliseconds, of an import in seconds. */
interface Sample {
  size: number;
  filled: { reading: number; importing: number; preparing: number };
  awake: Answered;
  asleep: number[];
}

/** How long linking a passage, waking up and importing take, by library size. */
export const measure: Measure = async ({ browser, isQuick, log }) => {
  const samples: Sample[] = [];
  for (const size of isQuick ? SIZES.slice(0, 3) : SIZES) {
    const sample = await sampleOf(browser, size, isQuick ? 6 : 1);
    const { awake, asleep, filled } = sample;
    log(
      `  ${size} findings: read ${filled.reading.toFixed(1)} s, imported ${filled.importing.toFixed(1)} s, prepared ${filled.preparing.toFixed(1)} s; a link p95 ` +
        `${quantile(awake.times, 0.95).toFixed(1)} ms (a message ${median(awake.empty).toFixed(1)} ms), asleep ` +
        `${quantile(asleep, 0.95).toFixed(0)} ms; ${awake.linked} of ${awake.times.length} linked`,
    );
    samples.push(sample);
  }
  return { figures: figuresOf(samples.at(-1)!), tables: [growthOf(samples)] };
};

async function sampleOf(browser: BrowserName, size: number, fewer: number): Promise<Sample> {
  const session = await openSession(browser);
  try {
    const filled = await fill(session, size);
    const questions = await questionsOf(largeLibrary(size), AWAKE / fewer);
    const awake = await askAwake(session, questions);
    const asleep = await askAsleep(session, questions.slice(0, ASLEEP / fewer));
    return { size, filled, awake, asleep };
  } finally {
    await session.close();
  }
}

function figuresOf({ size, filled, awake, asleep }: Sample): Figure[] {
  const library = `${size.toLocaleString('en')} findings`;
  return [
    {
      name: 'link a passage, 100,000 findings in Dexie, worker warm, p95',
      value: quantile(awake.times, 0.95),
      unit: 'ms',
      reach: 15,
      aim: 5,
      note: `${library}; ${awake.times.length} messages of a passage with 10 others, p50 ${median(awake.times).toFixed(1)} ms, of which ${median(awake.empty).toFixed(1)} ms for the message itself`,
    },
    {
      name: 'cold wake to first answer at 100,000 findings, p95',
      value: quantile(asleep, 0.95),
      unit: 'ms',
      reach: 300,
      aim: 200,
      note: `${library}; ${asleep.length} wakes, p50 ${median(asleep).toFixed(0)} ms`,
    },
    {
      name: 'import 100,000 findings, progress shown, can be cancelled',
      value: filled.importing,
      unit: 's',
      reach: 20,
      aim: 8,
      note: `${library}; one transaction; reading the file before: ${filled.reading.toFixed(1)} s; afterwards, in slices, until all networks light pages: ${filled.preparing.toFixed(0)} s`,
    },
  ];
}

function growthOf(samples: Sample[]): Table {
  const of = (name: string, value: (sample: Sample) => number) => [
    name,
    ...samples.map(value),
    exponent(samples.map(sample => [sample.size, value(sample)])),
  ];
  return {
    title: 'Linking, waking and importing by findings in the library; slope: the power of the size with which it grows',
    header: ['', ...samples.map(({ size }) => size.toLocaleString('en')), 'slope'],
    rows: [
      of('link a passage, awake, p50, ms', ({ awake }) => median(awake.times)),
      of('link a passage, awake, p95, ms', ({ awake }) => quantile(awake.times, 0.95)),
      of('a message about nothing, p50, ms', ({ awake }) => median(awake.empty)),
      of('first answer, asleep, p50, ms', ({ asleep }) => median(asleep)),
      of('first answer, asleep, p95, ms', ({ asleep }) => quantile(asleep, 0.95)),
      of('read the file, s', ({ filled }) => filled.reading),
      of('import, s', ({ filled }) => filled.importing),
      of('prepare what was imported, afterwards, s', ({ filled }) => filled.preparing),
    ],
  };
}
