import { lastIn, type GatedSentence } from './gated-sentence';
import type { NetworkId } from './model';
import { collapse } from './text';
import type { Gate } from './topics';

/** What a block without topic words is taken for (characters a sentence) as long as it is not segmented. */
const USUAL_SENTENCE = 180;
/** What stands before a passage is cut to its last so many characters. */
const MAX_BEFORE = 300;

/** A block of the page, in reading order. */
export interface ReadBlock<T> {
  text: string;
  /** The part that a reader sees, asked for only where it matters. */
  shown(): string;
  /** What {@link Company.settle} gives back for a sentence of the shown part. */
  value(sentence: LitSentence): T;
  /** Whether a sentence is on topic whatever stands around it; absent when none is. */
  isKept?(text: string): boolean;
}

/** A sentence that is on topic. */
export interface LitSentence extends Pick<GatedSentence, 'start' | 'end' | 'words'> {
  networks: NetworkId[];
  /** Indices into the lexicon's topics, its own first; where it has none, its neighbour's. */
  topics: number[];
  /** What stands right before it on the page. */
  before: string;
}

/** A block and where it stands. */
export interface Placed<T> {
  block: ReadBlock<T>;
  /** The place of its first sentence on the page. */
  place: number;
  /** Roughly, in sentences. */
  length: number;
  /** The end of the block before it. */
  before: string;
  /** Those of its sentences that have topic words. */
  taken: ReadonlySet<number>;
}

/** A sentence that may be on topic. */
export interface Gathered<T> {
  block: ReadBlock<T>;
  place: number;
  sentence: GatedSentence;
  before: string;
  isKept: boolean;
}

/** What of a block a reader sees, and its sentences with topic words. Hidden parts may hold them all. */
export function gated<T>(gate: Gate, block: ReadBlock<T>): { text: string; sentences: GatedSentence[] } {
  const sentences = gate.sentences(block.text);
  const text = sentences.length > 0 ? block.shown() : block.text;
  return { text, sentences: text === block.text ? sentences : gate.sentences(text) };
}

/** The block `shown` at a place, and what stands before it: the end of the block before. */
export function placedAt<T>(
  block: ReadBlock<T>,
  place: number,
  before: string,
  { text, sentences }: ReturnType<typeof gated>,
): Placed<T> {
  const taken = new Set(sentences.map(({ index }) => index));
  return { block, place, length: lengthOf(text, sentences), before: before.slice(-MAX_BEFORE), taken };
}

/** Of a block, in sentences: counted where it was segmented, else by a usual sentence. */
function lengthOf(text: string, sentences: GatedSentence[]): number {
  const last = sentences.at(-1);
  const rest = Math.max(1, Math.round((text.length - (last?.start ?? 0)) / USUAL_SENTENCE));
  return (last?.index ?? 0) + rest;
}

/** The sentences of a placed block that may be on topic. */
export function gather<T>(
  { block, place, before }: Placed<T>,
  text: string,
  sentences: GatedSentence[],
): Gathered<T>[] {
  return sentences.map(sentence => ({
    block,
    place: place + sentence.index,
    sentence,
    before: collapse(text.slice(sentence.before, sentence.start) || lastIn(before)).slice(-MAX_BEFORE),
    isKept: block.isKept?.(collapse(text.slice(sentence.start, sentence.end))) === true,
  }));
}

/** Those of a block's other sentences that may go on with a topic. */
export function carriedOn<T>(placed: Placed<T>, gate: Gate): Gathered<T>[] {
  const text = placed.block.shown();
  const others = gate.faint(text).filter(({ index }) => !placed.taken.has(index));
  return gather(placed, text, others);
}
