import { gated, gather, placedAt, type Placed, type ReadBlock } from './gathering';
import { isLight, REACH } from './lights';
import { settle, type Heard, type Told } from './settling';
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

/**
 * Whoever begins to read within a page does not know the company of so many blocks: a light right before them reaches one
 * reach, and what its neighbours then say another.
 */
export const UNSURE = 2 * REACH + 1;

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
      if (isClose) {
        reader.read({ block, its: gated(gate, block) });
        return false;
      }
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
