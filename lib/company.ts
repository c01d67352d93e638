import { lastIn, type GatedSentence } from './gated-sentence';
import { isLight, lightsOf, nearest, REACH, verdictsOf, within, type Light, type Verdict } from './lights';
import type { NetworkId } from './model';
import { topicsOf } from './passages';
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

/** Sentences in reading order, each with what is to be done about it. */
export interface Company<T> {
  add(block: ReadBlock<T>): void;
  /** Those that are on topic, in reading order: alone, kept, or in company. */
  settle(): T[];
  /** The same, one after the other; undefined wherever one may pause. */
  settling(): Generator<T | undefined>;
}

/** A block and where it stands. */
interface Placed<T> {
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
interface Gathered<T> {
  block: ReadBlock<T>;
  place: number;
  sentence: GatedSentence;
  before: string;
  isKept: boolean;
}

/** Told, while sentences settle, why each that has words of the lexicon and may be near a topic is on topic, or not. */
type Heard<T> = (block: ReadBlock<T>, sentence: GatedSentence, place: number, verdicts: Verdict[]) => void;

/** Begin to gather the sentences of a page called `title`, or of a part of it. */
export function createCompany<T>(gate: Gate, title: string, heard?: Heard<T>): Company<T> {
  const titled = gate.levels(title);
  const gathered: Gathered<T>[] = [];
  let lastLit = -Infinity;
  const near: Placed<T>[] = [];
  let recent: Placed<T>[] = []; // Near, should one that is alone come soon.
  let place = 0;
  let before = '';
  return {
    add(block) {
      const { text, sentences } = gated(gate, block);
      const taken = new Set(sentences.map(({ index }) => index));
      const placed = { block, place, length: lengthOf(text, sentences), before, taken };
      gathered.push(...gather(placed, text, sentences));
      const lit = sentences.findLast(({ levels }) => isLight(levels));
      if (lit) lastLit = place + lit.index;
      recent.push(placed);
      if (block.isKept || isLight(titled) || place - lastLit <= REACH) near.push(...recent.splice(0));
      place += placed.length;
      recent = recent.filter(one => place - one.place - one.length < REACH);
      before = text.slice(-MAX_BEFORE);
    },
    settle: () => [...settle()].filter(settledOne => settledOne !== undefined),
    settling: settle,
  };

  function* settle(): Generator<T | undefined> {
    const inOrder = [...gathered];
    for (const one of near) {
      inOrder.push(...carriedOn(one, gate));
      yield undefined;
    }
    inOrder.sort((a, b) => a.place - b.place);
    const lights = inOrder.flatMap(({ sentence, place: at }) => lightsOf(sentence, at, gate));
    for (const one of inOrder) {
      const around = within(lights, one.place);
      const verdicts = verdictsOf(one, around, titled);
      heard?.(one.block, one.sentence, one.place, verdicts);
      yield settled(one, verdicts, around, gate);
    }
  }
}

/** What of a block a reader sees, and its sentences with topic words. Hidden parts may hold them all. */
function gated<T>(gate: Gate, block: ReadBlock<T>): { text: string; sentences: GatedSentence[] } {
  const sentences = gate.sentences(block.text);
  const text = sentences.length > 0 ? block.shown() : block.text;
  return { text, sentences: text === block.text ? sentences : gate.sentences(text) };
}

/** Of a block, in sentences: counted where it was segmented, else by a usual sentence. */
function lengthOf(text: string, sentences: GatedSentence[]): number {
  const last = sentences.at(-1);
  const rest = Math.max(1, Math.round((text.length - (last?.start ?? 0)) / USUAL_SENTENCE));
  return (last?.index ?? 0) + rest;
}

function gather<T>({ block, place, before }: Placed<T>, text: string, sentences: GatedSentence[]): Gathered<T>[] {
  return sentences.map(sentence => ({
    block,
    place: place + sentence.index,
    sentence,
    before: collapse(text.slice(sentence.before, sentence.start) || lastIn(before)).slice(-MAX_BEFORE),
    isKept: block.isKept?.(collapse(text.slice(sentence.start, sentence.end))) === true,
  }));
}

/** Those of a block's other sentences that may go on with a topic. */
function carriedOn<T>(placed: Placed<T>, gate: Gate): Gathered<T>[] {
  const text = placed.block.shown();
  const others = gate.faint(text).filter(({ index }) => !placed.taken.has(index));
  return gather(placed, text, others);
}

/** What becomes of a sentence: nothing, unless it is alone, kept, or in company enough. */
function settled<T>(
  { block, place, sentence, before }: Gathered<T>,
  verdicts: Verdict[],
  around: Light[],
  { networkOf }: Gate,
): T | undefined {
  const networks = verdicts.filter(({ isLit }) => isLit).map(({ network }) => network);
  if (networks.length === 0) return;
  const { start, end } = sentence;
  const words = sentence.words.filter(({ topic }) => networks.includes(networkOf(topic)));
  const topics = words.length > 0 ? topicsOf(words) : nearest(around, place, networks);
  return block.value({ start, end, words, networks, topics, before });
}
