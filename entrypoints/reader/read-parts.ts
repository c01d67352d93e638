import { createCompany } from '@/lib/company';
import { blocksIn, paragraphsIn, type Step } from './page-text';
import { formerIn, MAX_PASSAGES, place, type Former, type Found } from './placing';
import { isReadable } from './prose';
import { readBlock } from './read-block';
import { startSlice, type Slice } from '../content/slice';
import type { Visit } from './visit';

/** A page may change under a walk; so often it is begun anew. */
const MAX_TRIES = 3;

/** So many characters are glanced at before the clock is asked, which takes as long as a short block. */
const PIECE = 1_000;

/** Whoever reads longer than this (ms) tells what is certain by then. */
const LONG = 24;

/**
 * Read some parts of the page, again or for the first time, in slices. `onSoFar`, where that takes long: some passages are
 * placed that will be there at the end, or twice as many. @returns the milliseconds it took.
 */
export async function readParts(visit: Visit, parts: Iterable<Node>, onSoFar?: () => void): Promise<number> {
  const slice = startSlice();
  for (const root of new Set(parts)) {
    if (!root.isConnected || !isReadable(root)) continue;
    const former = formerIn(visit, root);
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (await walk(visit, blocksIn(root, visit.onShadow), former, slice, onSoFar)) break;
    }
    if (visit.signal.aborted) break;
  }
  return slice.spent();
}

/** Read a text file. */
export async function readTextFile(visit: Visit, pre: Node): Promise<void> {
  await walk(visit, paragraphsIn(pre), formerIn(visit, pre), startSlice());
}

/** Read block by block, then place what is on topic. @returns whether the walk came to its end. */
async function walk(
  visit: Visit,
  steps: Generator<Step>,
  former: Former,
  slice: Slice,
  onSoFar?: () => void,
): Promise<boolean> {
  const company = createCompany<Found>(visit.gate, document.title);
  const sooner = onSoFar && createSooner(visit, former, slice, onSoFar);
  let glanced = PIECE; // Characters since the clock was asked. To begin a company takes long, too.
  for (const step of steps) {
    if (step === 'lost') {
      sooner?.takeBack();
      return false;
    }
    const isGlance = step !== 'pause' && company.add(readBlock(visit, step, former));
    glanced = isGlance ? glanced + step.text.length : PIECE;
    if (glanced < PIECE) continue;
    glanced = 0;
    if (!slice.isOver()) continue;
    if (await isOver(visit, slice)) return true;
    if (slice.spent() > LONG && (await sooner?.add(company.settlingSoFar()))) return true;
  }
  return placeAll(visit, company.settling(), former, slice);
}

/** Places what is certain before all is read. Tells of the first, and whenever there is twice as much. */
function createSooner(visit: Visit, former: Former, slice: Slice, onSoFar: () => void) {
  const soFar: Found[] = [];
  let told = 0;
  return {
    /** @returns whether the reader has moved on meanwhile. */
    async add(settling: Iterable<Found | undefined>): Promise<boolean> {
      for (const one of settling) {
        if (one && place(visit, one, former)) soFar.push(one);
        if (slice.isOver() && (await isOver(visit, slice))) return true;
      }
      if (soFar.length < Math.max(1, 2 * told)) return false;
      told = soFar.length;
      onSoFar();
      return false;
    },
    /** All will be read anew. */
    takeBack(): void {
      for (const { passage } of soFar) visit.placed.delete(passage.id);
    },
  };
}

/** All at once: whoever paints meanwhile would paint half of it. */
async function placeAll(
  visit: Visit,
  settling: Generator<Found | undefined>,
  former: Former,
  slice: Slice,
): Promise<true> {
  const found: Found[] = [];
  for (const one of settling) {
    if (one && found.length < MAX_PASSAGES) found.push(one);
    if (slice.isOver() && (await isOver(visit, slice))) return true;
  }
  for (const id of former.ids) visit.placed.delete(id);
  for (const one of found) place(visit, one, former);
  return true;
}

/** Let the page go first. @returns whether the reader has moved on meanwhile. */
async function isOver({ signal }: Visit, slice: Slice): Promise<boolean> {
  await slice.pause();
  return signal.aborted;
}
