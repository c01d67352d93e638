import type { NetworkId, TopicWord } from './model';
import { sentencesOf } from './sentences';
import { fold } from './text';
import type { Level } from './topic-hits';

/** A sentence with topic words, and where it stands in its block. */
export interface GatedSentence {
  /** Offsets in the block's text, ends trimmed. */
  start: number;
  end: number;
  /** Where the sentence before it starts; the same as `start` in the block's first. */
  before: number;
  /** Its place among the block's sentences. */
  index: number;
  /** By network: what is on one network's topics is nothing to another's. */
  levels: ReadonlyMap<NetworkId, Level>;
  /** Offsets relative to `start`. None where all levels are `faint`. */
  words: TopicWord[];
}

/** Shorter pieces are buttons, captions and bylines. */
const MIN_LENGTH = 25;

/** Longer ones are not sentences but data. */
const MAX_LENGTH = 2_000;

/** The sentences of a block that a reader reads as such. */
export function readable(block: string): Pick<GatedSentence, 'start' | 'end' | 'before' | 'index'>[] {
  let before: number | undefined;
  return sentencesOf(fold(block))
    .map(({ start, end }, index) => {
      const sentence = { start, end, before: before ?? start, index };
      before = start;
      return sentence;
    })
    .filter(({ start, end }) => end - start >= MIN_LENGTH && end - start <= MAX_LENGTH);
}

/** The last sentence of a block, or of its end; nothing where there is none. */
export function lastIn(block: string): string {
  const last = sentencesOf(fold(block)).at(-1);
  return last ? block.slice(last.start, last.end) : '';
}
