import { askBackground } from '@/lib/browser/messaging';
import { startSlice } from '../content/slice';
import { stillHold } from '../reader/block';
import type { KeptPassage } from '../reader/keeper-slot';
import { pathHere } from '../reader/address';
import { anchorAll } from './anchoring';
import type { Looking } from './looking';
import { indexText, type TextIndex } from './text-index';

/** What is not found is looked for again after so long (ms) at the least when the page has changed, each time twice as long. */
const PATIENCE = 500;
const LONGEST = 60_000;

/** So long (ms) after it was first looked for, what was not found is not on the page: late content has come by then. */
const SETTLED = 4_000;

/** A page that is still being loaded, or not seen, is given so many times as long. */
const MAX_WAITS = 8;

/** Ask what was kept from this page, and look for it. Where nobody answers, what is known stays. */
export async function refresh(looking: Looking): Promise<void> {
  if (pathHere() !== looking.path) leaveRoute(looking);
  const here = looking.address.here();
  const asked = (looking.asked += 1);
  looking.canonical = here.canonical;
  const reply = await askBackground('evidenceHere', here).catch(() => undefined);
  if (!reply || looking.signal.aborted || asked !== looking.asked) return;
  looking.evidence = reply.evidence;
  looking.nodes = new Map(reply.nodes.map(node => [node.key, node]));
  Object.assign(looking, { tries: 0, notBefore: 0 });
  const found = stillFound(looking);
  if (found.length < reply.evidence.length) await anchor(looking);
  else settle(looking, found);
}

/** What is where it was, with what is known of it now. */
function stillFound({ evidence, found }: Looking): KeptPassage[] {
  const byId = new Map(evidence.map(one => [one.id, one]));
  return found.flatMap(kept => {
    const now = byId.get(kept.evidence.id);
    return now && stillHold(kept.pieces) ? { ...kept, evidence: now } : [];
  });
}

/** Look again where the page has changed. @returns the milliseconds it took, and the trees to watch. */
export async function lookAgain(looking: Looking): Promise<{ work: number; shadows: ShadowRoot[] }> {
  const before = looking.work;
  if (isElsewhere(looking)) await refresh(looking);
  else if (looking.found.some(({ pieces }) => !stillHold(pieces))) await anchor(looking);
  else if (looking.found.length < looking.evidence.length) await tryAgain(looking);
  return { work: looking.work - before, shadows: looking.shadows };
}

/** Whether the page is known by other addresses now than those that were asked about. */
export function isElsewhere({ path, canonical, address }: Looking): boolean {
  return pathHere() !== path || address.here().canonical !== canonical;
}

async function tryAgain(looking: Looking): Promise<void> {
  const wait = looking.notBefore - performance.now();
  if (wait <= 0) return anchor(looking);
  looking.retrying ??= setTimeout(() => {
    looking.retrying = undefined;
    void anchor(looking);
  }, wait);
}

/** The page's text as it is now. */
export async function indexHere(looking: Looking, slice = startSlice()): Promise<TextIndex> {
  const index = await indexText(document.documentElement, slice, looking.signal);
  looking.shadows = index.shadows;
  return index;
}

/** Find everything on the page as it is now, or in its text if that is known: one look after the other. */
export function anchor(looking: Looking, known?: TextIndex): Promise<void> {
  const before = looking.looking;
  return (looking.looking = anchorAfter(looking, before, known));
}

async function anchorAfter(looking: Looking, before: Promise<void>, known?: TextIndex): Promise<void> {
  await before.catch(() => undefined);
  const { evidence, signal } = looking;
  if (signal.aborted) return;
  const slice = startSlice();
  const index = known ?? (evidence.length > 0 ? await indexHere(looking, slice) : undefined);
  const found = index ? await anchorAll(index, evidence, slice, signal) : [];
  looking.work += slice.spent();
  if (evidence === looking.evidence) settle(looking, found);
}

function settle(looking: Looking, found: KeptPassage[]): void {
  const { ids, evidence, signal } = looking;
  for (const { passage, evidence: its } of found) {
    if (!ids.has(its.id)) ids.set(its.id, -1 - ids.size);
    passage.id = ids.get(its.id)!;
  }
  looking.found = found;
  if (found.length < evidence.length) {
    looking.notBefore = performance.now() + Math.min(LONGEST, PATIENCE * 2 ** looking.tries);
    looking.tries += 1;
  }
  if (signal.aborted) return;
  looking.settling ??= setTimeout(() => void conclude(looking), SETTLED);
  tell(looking);
}

/** Call lost what is not found, after a last look. */
async function conclude(looking: Looking, waits = 1): Promise<void> {
  const { path } = looking;
  if (waits < MAX_WAITS && (document.readyState !== 'complete' || document.visibilityState === 'hidden')) {
    looking.settling = setTimeout(() => void conclude(looking, waits + 1), SETTLED);
    return;
  }
  if (looking.found.length < looking.evidence.length) await anchor(looking);
  if (looking.signal.aborted || looking.path !== path) return;
  looking.isSettled = true;
  tell(looking);
}

function tell(looking: Looking): void {
  looking.reporting.tell(looking.evidence, looking.found, looking.isSettled);
  looking.onChange();
}

function leaveRoute(looking: Looking): void {
  clearTimeout(looking.settling);
  delete looking.settling;
  Object.assign(looking, { path: pathHere(), evidence: [], found: [], isSettled: false });
  looking.onChange();
}
