import type { BenchOptions, Figure, Measure, Table } from './figure.ts';
import { openLab, wakeWorker, type Lab, type Subject } from './lab.ts';
import { savedPages } from './lab-site.ts';
import { livePage } from './load-live-page.ts';
import { load, type Loaded } from './load-visit.ts';
import { ownPage, type SavedPage } from './own-pages.ts';
import { addressOf } from './pages-script.ts';
import { medianDifference, type Difference } from './statistics.ts';

/** Whether what we add is more than chance, by page: pairs of visits with and without us, in turns. */
interface Compared {
  page: SavedPage;
  lcp: Difference;
  blocking: Difference;
}

/** How much later a page is there, and how much longer it is blocked, with us than without. */
export const measure: Measure = async options => {
  const pages = pagesFor(options);
  const lab = await openLab(pages);
  try {
    const pairs = options.isQuick ? 5 : 15;
    const compared: Compared[] = [];
    for (const page of pages) {
      compared.push(await compare(lab, page, pairs));
      options.log(`  ${page.name}: ${pairs} pairs`);
    }
    return { figures: figuresOf(compared), tables: [tableOf(compared, pairs)] };
  } finally {
    await lab.close();
  }
};

/** The largest three of the saved pages below a megabyte, or our own; and one that builds itself by script. */
function pagesFor({ pages }: BenchOptions): SavedPage[] {
  const saved = pages === undefined ? [] : savedPages(pages);
  const usual = saved.filter(({ html }) => html.length < 1_000_000).toSorted((a, b) => b.html.length - a.html.length);
  return [...(usual.length > 0 ? usual.slice(0, 3) : [ownPage(300), ownPage(100, 5)]), livePage()];
}

async function compare(lab: Lab, page: SavedPage, pairs: number): Promise<Compared> {
  const without: Loaded[] = [];
  const withUs: Loaded[] = [];
  const subjects: [Subject, Loaded[]][] = [
    [lab.references, without],
    [lab.ours, withUs],
  ];
  const url = addressOf(lab, 'live', page);
  for (const [subject] of subjects) await load(subject, url); // Both browsers have seen it once.
  for (let pair = 0; pair < pairs; pair++) {
    await wakeWorker(lab.ours);
    for (const [subject, loaded] of pair % 2 === 0 ? subjects : subjects.toReversed())
      loaded.push(await load(subject, url));
  }
  const difference = (of: (loaded: Loaded) => number) => medianDifference(without.map(of), withUs.map(of));
  return { page, lcp: difference(({ lcp }) => lcp), blocking: difference(({ blocking }) => blocking) };
}

/** The largest difference of each kind; nothing is paid where its interval has zero in it. */
function figuresOf(compared: Compared[]): Figure[] {
  return [
    figureOf('page load, LCP later with us', compared, ({ lcp }) => lcp),
    figureOf('page load, total blocking time more with us', compared, ({ blocking }) => blocking),
  ];
}

function figureOf(name: string, compared: Compared[], of: (compared: Compared) => Difference): Figure {
  const sure = compared.filter(one => !isNoise(of(one)) && of(one).difference > 0);
  return {
    name,
    value: Math.max(0, ...sure.map(one => of(one).difference)),
    unit: 'ms',
    reach: 0,
    aim: 0,
    note: sure.length === 0 ? 'within noise on all pages' : `on ${sure.map(({ page }) => page.name).join(', ')}`,
  };
}

function isNoise({ low, high }: Difference): boolean {
  return low <= 0 && high >= 0;
}

function tableOf(compared: Compared[], pairs: number): Table {
  const cells = (one: Difference) => [
    one.difference,
    `${one.low.toFixed(1)} to ${one.high.toFixed(1)}`,
    isNoise(one) ? 'noise' : '',
  ];
  return {
    title: `Page load with us less without, ms: medians of ${pairs} pairs, 95 of 100 resamplings`,
    header: ['page', 'LCP', 'from, to', '', 'blocking', 'from, to', ''],
    rows: compared.map(({ page, lcp, blocking }) => [page.name, ...cells(lcp), ...cells(blocking)]),
  };
}
