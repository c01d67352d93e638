import type { BenchOptions } from './figure.ts';
import { FLOOR_MARK, type Reference } from './floor.ts';
import { wakeWorker, type Lab, type Subject } from './lab.ts';
import { betweenMarks } from './lab-trace.ts';
import { visitTraced } from './lab-visit.ts';
import type { SavedPage } from './own-pages.ts';
import { median } from './statistics.ts';

/** What a page cost, in CPU milliseconds of its main thread: medians of some visits, in turns. */
export interface ScriptCost {
  page: SavedPage;
  floor: number;
  /** A content script that is the floor and nothing else, measured as ours is: what it takes to be there at all is in. */
  bare: number;
  ours: number;
  /** Collections of garbage outside of scripts, which may be ours or the page's. */
  garbage: number;
  /** How many passages are known of it: off topic means none. */
  passages: number;
  mark?: number;
  versus?: number;
}

/** mark.js takes minutes on larger pages (bytes). */
const MAX_FOR_MARK = 300_000;

/** Measure the floor, ours and the others on one page, in turns, each in a new tab. Others only once. */
async function scriptCost(lab: Lab, page: SavedPage, rounds: number): Promise<ScriptCost> {
  const floor: number[] = [];
  const bare: number[] = [];
  const ours: number[] = [];
  const garbage: number[] = [];
  let passages = 0;
  for (let round = 0; round < rounds; round++) {
    const { events, work: all } = await visitTraced(lab.references, addressOf(lab, 'floor', page));
    floor.push(betweenMarks(events, FLOOR_MARK));
    bare.push(all.script);
    await wakeWorker(lab.ours);
    const { work, state } = await visitTraced(lab.ours, addressOf(lab, 'ours', page));
    ours.push(work.script);
    garbage.push(work.garbage);
    passages = state?.passages.length ?? 0;
  }
  const others = await othersOn(lab, page);
  const medians = { floor: median(floor), bare: median(bare), ours: median(ours), garbage: median(garbage) };
  return { page, ...medians, passages, ...others };
}

/** Where a page lies for a subject: the references run by address. */
export function addressOf({ site }: Lab, kind: Reference | 'ours' | 'none' | 'live', { name }: SavedPage): string {
  return `${site.origin}/${kind}/${encodeURIComponent(name)}`;
}

async function othersOn(lab: Lab, page: SavedPage): Promise<Pick<ScriptCost, 'mark' | 'versus'>> {
  const one = async (subject: Subject, kind: 'mark' | 'ours') =>
    (await visitTraced(subject, addressOf(lab, kind, page))).work.script;
  return {
    ...(page.html.length <= MAX_FOR_MARK ? { mark: await one(lab.references, 'mark') } : {}),
    ...(lab.versus ? { versus: await one(lab.versus, 'ours') } : {}),
  };
}

/** Measure many pages, one after the other. */
export async function scriptCosts(
  lab: Lab,
  pages: SavedPage[],
  rounds: number,
  { log }: BenchOptions,
): Promise<ScriptCost[]> {
  const costs: ScriptCost[] = [];
  for (const page of pages)
    try {
      const cost = await scriptCost(lab, page, rounds);
      log(
        `  ${page.name}: floor ${cost.floor.toFixed(2)} ms, ours ${cost.ours.toFixed(2)} ms, ${cost.passages} passages`,
      );
      costs.push(cost);
    } catch (error) {
      log(`  ${page.name} could not be measured: ${String(error)}`); // One page of many; the note of a figure counts them.
    }
  return costs;
}
