import type { Evidence } from '@/lib/evidence';
import { findQuote } from '@/lib/quote';
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
    const anchor = findQuote(index.text, one.quote, one.position);
    const passage = anchor && keptPassage(index, one, anchor, anchor.as);
    if (passage) found.push(passage);
    if (slice.isOver()) await slice.pause();
    if (signal.aborted) break;
  }
  return found;
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
