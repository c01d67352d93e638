import builtIn from '@/assets/networks/micro-credentials.json';
import { networkFromFields } from '@/lib/network-json';
import { openSession, type Session } from '../../browser/session.ts';
import type { Figure, Measure, Table } from './figure.ts';
import { fill, largeLibrary } from './large-library.ts';
import { openings, topicalTab, type Opening } from './popup-opening.ts';
import { exponent, median, quantile } from './statistics.ts';
import { queriesOf, typing } from './typing.ts';

/** Findings and relationships beside the built-in network, which has 7. */
const SIZES = [0, 1_000, 10_000, 100_000];
const BUILT_IN = networkFromFields(builtIn);

/** What was measured of one library. Times in milliseconds. */
interface Sample {
  size: number;
  openings: Opening[];
  keys: number[];
}

/** How long a popup takes to draw the network that its page speaks to, and a search to show its results, by library size. */
export const measure: Measure = async ({ browser, isQuick, log }) => {
  const samples: Sample[] = [];
  for (const size of isQuick ? SIZES.slice(0, 2) : SIZES) {
    const session = await openSession(browser);
    try {
      samples.push(await sampleOf(session, size, isQuick ? 3 : 20, log));
    } finally {
      await session.close();
    }
  }
  const largest = samples.at(-1)!;
  return { figures: figuresOf(largest), tables: [growthOf(samples)] };
};

async function sampleOf(session: Session, size: number, runs: number, log: (line: string) => void): Promise<Sample> {
  if (size > 0) await fill(session, size);
  const popup = await topicalTab(session);
  // Nothing runs in an extension page of Firefox before the page itself: when it is drawn cannot be told.
  const opened = session.name === 'chromium' ? await openings(session, popup, runs) : [];
  const queries = queriesOf(size > 0 ? largeLibrary(size) : [BUILT_IN]);
  const keys = await typing(session, popup, queries.slice(0, runs + 4));
  const lit = opened.map(each => each.lit);
  const drawn = `drawn and lit ${median(lit).toFixed(0)} ms, p95 ${quantile(lit, 0.95).toFixed(0)}; `;
  const typed = `a key ${median(keys).toFixed(1)} ms, p95 ${quantile(keys, 0.95).toFixed(1)}`;
  log(`  ${size + 7} findings: ${lit.length > 0 ? drawn : ''}${typed}`);
  return { size: size + 7, openings: opened, keys };
}

function figuresOf({ size, openings: opened, keys }: Sample): Figure[] {
  const lit = opened.map(each => each.lit);
  const library = `${size.toLocaleString('en')} findings in the library`;
  return [
    {
      name: 'popup: open to network drawn',
      value: quantile(lit, 0.95),
      unit: 'ms',
      reach: 150,
      aim: 80,
      note: `${library}; lit by the page; p95 of ${lit.length}, p50 ${median(lit).toFixed(0)} ms`,
    },
    {
      name: 'search as you type, p95',
      value: quantile(keys, 0.95),
      unit: 'ms',
      reach: 60,
      aim: 20,
      note: `${library}; ${keys.length} keys in fresh popups, p50 ${median(keys).toFixed(1)} ms`,
    },
  ].filter(({ value }) => Number.isFinite(value)) as Figure[];
}

function growthOf(samples: Sample[]): Table {
  const of = (name: string, value: (sample: Sample) => number) => [
    name,
    ...samples.map(value),
    exponent(samples.map(sample => [sample.size, value(sample)])),
  ];
  return {
    title: 'Popup and search by findings in the library, ms; slope: the power of the size with which it grows',
    header: ['', ...samples.map(({ size }) => size.toLocaleString('en')), 'slope'],
    rows: [
      of('popup drawn, p50', sample => median(sample.openings.map(({ drawn }) => drawn))),
      of('popup drawn and lit, p50', sample => median(sample.openings.map(({ lit }) => lit))),
      of('popup drawn and lit, p95', sample =>
        quantile(
          sample.openings.map(({ lit }) => lit),
          0.95,
        ),
      ),
      of('search, a key, p50', sample => median(sample.keys)),
      of('search, a key, p95', sample => quantile(sample.keys, 0.95)),
      of('search, a key, worst', sample => Math.max(...sample.keys)),
    ],
  };
}
