import { breaksOf } from './sentence-breaks';

/** A sentence in a block of text; offsets of its trimmed ends. */
export interface Sentence {
  start: number;
  end: number;
}

/** `Intl.Segmenter` ends a sentence after these; the next piece belongs to the same one. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|Fig|No|Vol|approx|est|Inc|Ltd|Co|Corp|U\.S|U\.K|e\.g|i\.e|cf|al)\.\s*$/;

/** One for all: making one costs as much as segmenting a page. */
let segmenter: Intl.Segmenter | undefined;

/** The sentences of one block of text, in order. Blank pieces are left out. */
export function sentencesOf(block: string): Sentence[] {
  const sentences: Sentence[] = [];
  let goesOn = false;
  let index = 0;
  for (const next of [...(breaksOf(block) ?? segmentedBreaksOf(block)), block.length]) {
    const segment = block.slice(index, next);
    const end = index + segment.trimEnd().length;
    const start = next - segment.trimStart().length;
    const last = sentences.at(-1);
    if (goesOn && last) last.end = end;
    else if (end > start) sentences.push({ start, end });
    goesOn = ABBREVIATION.test(segment);
    index = next;
  }
  return sentences;
}

function segmentedBreaksOf(block: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(block), ({ index }) => index).slice(1);
}
