import { carriedOn, type Gathered, type Placed, type ReadBlock } from './gathering';
import type { GatedSentence } from './gated-sentence';
import { lightsOf, nearest, REACH, verdictsOf, within, type Light, type Verdict } from './lights';
import type { NetworkId } from './model';
import { topicsOf } from './passages';
import type { Level } from './topic-hits';
import type { Gate } from './topics';

/** Told, while sentences settle, why each that has words of the lexicon and may be near a topic is on topic, or not. */
export type Heard<T> = (block: ReadBlock<T>, sentence: GatedSentence, place: number, verdicts: Verdict[]) => void;

/** What a company was told so far. */
export interface Told<T> {
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

/** Settle what stands before a place, which nothing that follows may reach. */
export function* settle<T>(told: Told<T>, end = Infinity): Generator<T | undefined> {
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
