import type { Page } from 'puppeteer-core';
import { stopBackground } from '../../browser/background.ts';
import type { BenchOptions, Figure } from './figure.ts';
import type { Lab } from './lab.ts';
import { visitTraced } from './lab-visit.ts';
import type { SavedPage } from './own-pages.ts';
import { addressOf } from './pages-script.ts';
import { median, quantile } from './statistics.ts';

/** What the trace calls the first frame after something was highlighted. */
const MARK = 'first highlight';

/**
 * How long it takes from the start of our script, which is when the browser calls the page idle, to the first frame with a
 * highlight in it, when our worker has to be started for the answer. By the clock: processes wait for each other.
 */
export async function firstHighlight(
  lab: Lab,
  pages: SavedPage[],
  runs: number,
  { log }: BenchOptions,
): Promise<Figure> {
  if (pages.length === 0) throw new Error('No page is on topic.');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await stopBackground(lab.ours.launched);
    times.push(await timeToHighlight(lab, pages[run % pages.length]!));
  }
  log(`  first highlight: ${times.map(time => time.toFixed(0)).join(' ')} ms`);
  return {
    name: 'first highlight after idle, worker asleep, p95',
    value: quantile(times, 0.95),
    unit: 'ms',
    reach: 300,
    aim: 150,
    note: `${runs} visits of ${pages.length} topical pages, median ${median(times).toFixed(0)} ms`,
  };
}

async function timeToHighlight(lab: Lab, page: SavedPage): Promise<number> {
  const { events, work } = await visitTraced(lab.ours, addressOf(lab, 'ours', page), {
    prepare: tab => watch(tab),
    after: tab => tab.waitForFunction(mark => performance.getEntriesByName(mark).length > 0, {}, MARK),
    categories: ['blink.user_timing'],
  });
  const seen = events.find(({ name }) => name === MARK);
  if (!seen) throw new Error(`Nothing was highlighted on ${page.name}.`);
  return (seen.ts - work.startedAt) / 1000;
}

/** Look before each frame whether something is highlighted, and mark the frame after the first that has it. */
async function watch(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(mark => {
    const isLit = () => [...CSS.highlights.entries()].some(([name, lit]) => name.startsWith('ng-') && lit.size > 0);
    const look = () => {
      if (isLit()) requestAnimationFrame(() => performance.mark(mark));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, MARK);
}
