import type { Evidence } from '@/lib/evidence';
import { findQuote } from '@/lib/quote';
import type { Steps } from '@/lib/steps';
import type { Slice } from '../content/slice';
import { staticRange, type Piece } from '../reader/block';
import type { KeptPassage } from '../reader/keeper-slot';
import { type TextIndex } from './text-index';
import { piecesOf, type Stretch } from './text-range';

/** Find kept passages in the page's text, in slices, until the signal aborts. What is not there is left out. */
export async function anchorAll(
  index: TextIndex,
  evidence: Evidence[],
  slice: Slice,
  signal: AbortSignal,
): Promise<KeptPassage[]> {
  const found: KeptPassage[] = [];
  for (const one of evidence) {
    const anchor = await inSlices(findQuote(index.text, one.quote, one.position), slice, signal);
    const passage = anchor && keptPassage(index, one, anchor, anchor.as);
    if (passage) found.push(passage);
    if (signal.aborted) break;
  }
  return found;
}

async function inSlices<T>(steps: Steps<T>, slice: Slice, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const step = steps.next();
    if (slice.isOver()) await slice.pause();
    if (step.done) return step.value;
    if (signal.aborted) return;
  }
}

/** A kept passage where it stands; `undefined` when no text of the page is there. Its id is to be given yet. */
export function keptPassage(
  index: TextIndex,
  evidence: Evidence,
  stretch: Stretch,
  as: KeptPassage['as'],
): KeptPassage | undefined {
  const pieces: Piece[] = piecesOf(index, stretch).map(({ node, from, to }) => ({
    node,
    from,
    at: from,
    text: node.data.slice(from, to),
  }));
  if (pieces.length === 0) return;
  const text = index.text.slice(stretch.start, stretch.end);
  const passage = { id: 0, text, words: [], networks: [], before: '' };
  return { evidence, as, passage, pieces, range: staticRange(pieces), topics: [] };
}
