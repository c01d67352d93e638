import { carriedOn, gated, gather, placedAt, type Gathered, type Placed, type ReadBlock } from './gathering';
import type { GatedSentence } from './gated-sentence';
import { isLight, lightsOf, nearest, REACH, verdictsOf, within, type Light, type Verdict } from './lights';
import type { NetworkId } from './model';
import { topicsOf } from './passages';
import type { Level } from './topic-hits';
import type { Gate } from './topics';
import { createWaiting, isHot, type Looked } from './waiting-blocks';

/** Sentences in reading order, each with what is to be done about it. */
export interface Company<T> {
  /** @returns whether it was only glanced at, which takes next to no time. */
  add(block: ReadBlock<T>): boolean;
  /** Those that are on topic, in reading order: alone, kept, or in company. */
  settle(): T[];
  /** The same, one after the other; undefined wherever one may pause. */
  settling(): Generator<T | undefined>;
  /** Those of them, since it was last asked, whose company can become no other, whatever follows. */
  settlingSoFar(): Generator<T | undefined>;
}

/** Told, while sentences settle, why each that has words of the lexicon and may be near a topic is on topic, or not. */
type Heard<T> = (block: ReadBlock<T>, sentence: GatedSentence, place: number, verdicts: Verdict[]) => void;

/** What a company was told so far. */
interface Told<T> {
  gate: Gate;
  titled: ReadonlyMap<NetworkId, Level>;
  /** Not settled so far. */
  gathered: Gathered<T>[];
  /** Blocks near something that is on topic alone: what carries on with it is in these, and is not gathered so far. */
  near: Placed<T>[];
  /** Those of settled sentences that are in reach of others. */
  lights: Light[];
  /** What will yet be gathered stands here, or later. */
  horizon: number;
  heard?: Heard<T>;
}

/** Whatever may end a sentence: of signs beyond ASCII, it is not asked which. */
const SENTENCE_END = /[.!?\x80-\uffff]/;

/** Begin to gather the sentences of a page called `title`, or of a part of it. */
export function createCompany<T>(gate: Gate, title: string, heard?: Heard<T>): Company<T> {
  const told: Told<T> = {
    gate,
    titled: gate.levels(title),
    gathered: [],
    near: [],
    lights: [],
    horizon: 0,
    heard,
  };
  const isWhole = heard !== undefined || isLight(told.titled);
  const reader = createReader(told);
  const waiting = createWaiting<T>();
  return {
    add(block) {
      const isClose = isWhole || block.isKept !== undefined || reader.isWithin();
      if (isClose) reader.read({ block, its: gated(gate, block) });
      if (isClose) return false;
      const words = gate.mayHave(block.text);
      const its = words > 1 ? gated(gate, block) : undefined;
      const open = waiting.add({ block, its, words });
      for (const one of open) reader.read({ ...one, its: one.its ?? gated(gate, one.block) });
      return !its && open.length === 0;
    },
    settle: () => [...settle(told)].filter(one => one !== undefined),
    settling: () => settle(told),
    settlingSoFar: () => settle(told, told.horizon - REACH),
  };
}

/** Reads one block after the other. */
interface Reader<T> {
  /** Whether what comes next is near enough to something on topic to matter, whatever words it has. */
  isWithin(): boolean;
  read(one: Required<Looked<T>>): void;
}

function createReader<T>(told: Told<T>): Reader<T> {
  let lastLit = -Infinity;
  let until = -Infinity;
  let recent: Placed<T>[] = []; // Near, should one that is alone come soon.
  let place = 0;
  let before = '';
  return {
    isWithin: () => place <= until,
    read({ block, its: { text, sentences } }) {
      const placed = placedAt(block, place, before, { text, sentences });
      told.gathered.push(...gather(placed, text, sentences));
      const lit = sentences.findLast(({ levels }) => isLight(levels));
      if (lit) lastLit = place + lit.index;
      recent.push(placed);
      place += placed.length;
      if (sentences.some(isHot)) until = Math.max(until, place + 2 * REACH);
      if (block.isKept || isLight(told.titled) || placed.place - lastLit <= REACH) {
        for (const one of recent) until = Math.max(until, one.place + mostSentences(one) + REACH);
        told.near.push(...recent.splice(0));
      }
      recent = recent.filter(one => place - one.place - one.length < REACH);
      told.horizon = Math.min(place, recent[0]?.place ?? place);
      before = text;
    },
  };
}

/** What carries on in a block is placed by its sentences, which may be more than its length. */
function mostSentences<T>({ block }: Placed<T>): number {
  return block.text.split(SENTENCE_END).length;
}

/** Settle what stands before a place, which nothing that follows may reach. */
function* settle<T>(told: Told<T>, end = Infinity): Generator<T | undefined> {
  const { gate, titled, heard } = told;
  const inOrder = told.gathered.splice(0);
  for (const one of told.near.splice(0)) {
    inOrder.push(...carriedOn(one, gate));
    yield undefined;
  }
  // A block's sentences may be more than its length: of those at one place, the one further on in its block comes first.
  inOrder.sort((a, b) => a.place - b.place || b.sentence.index - a.sentence.index);
  const lights = [...told.lights, ...inOrder.flatMap(({ sentence, place }) => lightsOf(sentence, place, gate))];
  told.lights = lights.filter(({ place }) => place >= end - REACH && place < end);
  for (const one of inOrder) {
    if (one.place >= end) {
      told.gathered.push(one);
      continue;
    }
    const around = within(lights, one.place);
    const verdicts = verdictsOf(one, around, titled);
    heard?.(one.block, one.sentence, one.place, verdicts);
    yield settled(one, verdicts, around, gate);
  }
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
