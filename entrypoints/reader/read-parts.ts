import { createCompany } from '@/lib/company';
import { startSlice, type Slice } from '../content/slice';
import { blocksIn, paragraphsIn, type Step } from './page-text';
import { formerIn, MAX_PASSAGES, place, type Former, type Found } from './placing';
import { isReadable } from './prose';
import { readBlock } from './read-block';
import { createSooner, isOver } from './sooner';
import type { Visit } from './visit';

/** A page may change under a walk; so often it is begun anew. */
const MAX_TRIES = 3;

/** So many characters are glanced at before the clock is asked, which takes as long as a short block. */
const PIECE = 1_000;

/** Whoever reads longer than this (ms) tells what is certain by then. */
const LONG = 24;

/**
 * Read some parts of the page, again or for the first time, in slices. `onSoFar`, the first time, where that takes long: some
 * passages are placed that will be there at the end, those in view first, or twice as many. @returns the milliseconds it took.
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
  const sooner = onSoFar && createSooner(visit, slice, onSoFar);
  let last: Node | undefined;
  let glanced = PIECE; // Characters since the clock was asked. To begin a company takes long, too.
  for (const step of steps) {
    if (step === 'lost') {
      sooner?.takeBack();
      return false;
    }
    const isGlance = step !== 'pause' && company.add(readBlock(visit, step, former));
    glanced = isGlance ? glanced + step.text.length : PIECE;
    if (step !== 'pause') last = step.pieces[0]!.node;
    if (glanced < PIECE) continue;
    glanced = 0;
    if (!slice.isOver()) continue;
    if (await isOver(visit, slice)) return true;
    if (last && slice.spent() > LONG && (await sooner?.add(company.settlingSoFar(), last))) return true;
  }
  return placeAll(visit, company.settling(), sooner?.placed ?? former, slice);
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
