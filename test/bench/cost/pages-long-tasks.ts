import type { BenchOptions, Figure } from './figure.ts';
import { wakeWorker, type Lab } from './lab.ts';
import { isLongByUs, LONG, type Task } from './lab-trace.ts';
import { visitTraced } from './lab-visit.ts';
import type { SavedPage } from './own-pages.ts';
import { addressOf } from './pages-script.ts';

/** A processor so many times slower stands for a phone of the middle class. */
const THROTTLE = 4;

/** Tasks that we make long on a slow processor, over all pages. */
export async function longTasks(lab: Lab, pages: SavedPage[], { log }: BenchOptions): Promise<Figure> {
  const long: Task[] = [];
  const where = new Set<string>();
  for (const page of pages) {
    await wakeWorker(lab.ours);
    const { work } = await visitTraced(lab.ours, addressOf(lab, 'ours', page), { throttle: THROTTLE });
    const found = work.tasks.filter(isLongByUs);
    log(`  ${page.name}, ${THROTTLE} times slower: ${found.length} long tasks, script ${work.script.toFixed(0)} ms`);
    long.push(...found);
    if (found.length > 0) where.add(page.name);
  }
  const longest = Math.max(0, ...long.map(({ ours }) => ours)).toFixed(0);
  return {
    name: `tasks over ${LONG} ms by us, processor ${THROTTLE} times slower`,
    value: long.length,
    unit: '',
    reach: 0,
    aim: 0,
    note: `${pages.length} pages, ${where.size} with such; the longest part of ours ${longest} ms`,
  };
}
