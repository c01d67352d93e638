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
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let goesOn = false;
  for (const { segment, index } of segmenter.segment(block)) {
    const end = index + segment.trimEnd().length;
    const start = index + segment.length - segment.trimStart().length;
    const last = sentences.at(-1);
    if (goesOn && last) last.end = end;
    else if (end > start) sentences.push({ start, end });
    goesOn = ABBREVIATION.test(segment);
  }
  return sentences;
}
