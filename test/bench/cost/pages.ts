import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../../browser/session.ts';
import type { BenchOptions, Figure, Measure } from './figure.ts';
import { openLab, type Lab } from './lab.ts';
import { savedPages } from './lab-site.ts';
import { ownPage, SIZES } from './own-pages.ts';
import { firstHighlight } from './pages-first-highlight.ts';
import { heapPaid } from './pages-heap.ts';
import { longTasks } from './pages-long-tasks.ts';
import { scriptCosts, type ScriptCost } from './pages-script.ts';
import { growthTable, scriptFigures, scriptTable } from './pages-tables.ts';

/** Passages on pages of this size (kB), for growth with their number. */
const PASSAGES = [10, 100, 1000];
const WITH_PASSAGES = 300;

/** The page on which the first highlight and the heap are measured when no pages are given (kB). */
const USUAL = 100;

/** What a page pays that is read: script time, memory, long tasks, and how long the first highlight takes. */
export const measure: Measure = async options => {
  const saved = options.pages === undefined ? [] : savedPages(options.pages);
  const sizes = options.isQuick ? SIZES.filter(size => size <= 1000) : SIZES;
  const offTopic = sizes.map(size => ownPage(size));
  const topical = sizes.map(size => ownPage(size, Math.ceil(size / 20)));
  const crowded = PASSAGES.map(passages => ownPage(WITH_PASSAGES, passages));
  const lab = await openLab([...saved, ...offTopic, ...topical, ...crowded], options.versus);
  try {
    const rounds = options.isQuick ? 1 : 3;
    const onSaved = await scriptCosts(lab, saved, rounds, options);
    const bySize = await scriptCosts(lab, offTopic, rounds, options);
    const byTopicalSize = await scriptCosts(lab, topical, rounds, options);
    const byPassages = await scriptCosts(lab, crowded, rounds, options);
    const judged = saved.length > 0 ? onSaved : [...bySize, ...byTopicalSize];
    const all = [...onSaved, ...bySize, ...byTopicalSize, ...byPassages];
    const kilobytes = ({ page }: ScriptCost) => page.html.length / 1000;
    return {
      figures: [...scriptFigures(judged), ...(await otherFigures(lab, all, judged, options)), contentScriptSize()],
      tables: [
        scriptTable(all),
        growthTable('Growth with size, nothing on topic', 'kB', bySize, kilobytes),
        growthTable('Growth with size, a passage in 20 kB', 'kB', byTopicalSize, kilobytes),
        growthTable(`Growth with passages, ${WITH_PASSAGES} kB`, 'passages', byPassages, ({ passages }) => passages),
      ],
    };
  } finally {
    await lab.close();
  }
};

async function otherFigures(
  lab: Lab,
  all: ScriptCost[],
  judged: ScriptCost[],
  options: BenchOptions,
): Promise<Figure[]> {
  const { isQuick } = options;
  const usual = judged.filter(({ page }) => options.pages !== undefined || page.html.length < USUAL * 1100);
  const pagesOf = (costs: ScriptCost[]) => costs.map(({ page }) => page);
  const offTopic = pagesOf(usual.filter(({ passages }) => passages === 0));
  const topical = pagesOf(usual.filter(({ passages }) => passages > 0));
  const parts = [
    () => longTasks(lab, pagesOf(all), options),
    () => firstHighlight(lab, topical, isQuick ? 5 : 30, options),
    () => heapPaid(lab, offTopic, isQuick ? 1 : 3, options),
  ];
  const figures: Figure[] = [];
  for (const part of parts)
    await part().then(
      figure => figures.push(figure),
      error => options.log(`  ${String(error)}`),
    );
  return figures;
}

/** What every page loads of us, as it is packed; the note says what else the pages load that may be on topic. */
function contentScriptSize(): Figure {
  const kilobytes = (file: string) => gzipSync(readFileSync(join(builtFolder('chromium'), file))).length / 1000;
  const others = ['reader.js', 'card.js'].map(file => `${file} ${kilobytes(file).toFixed(1)} kB`);
  return {
    name: 'content script, min+gzip',
    value: kilobytes('content-scripts/content.js'),
    unit: 'kB',
    reach: 25,
    aim: 12,
    note: `on pages that need them also ${others.join(', ')}`,
  };
}
