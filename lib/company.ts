import type { GatedSentence } from './topics';

/** A sentence with a weak word only is carried by one that is on topic alone, at most so many sentences away. */
const REACH = 3;

/** What a block without topic words is taken for (characters a sentence): it is not segmented. */
const USUAL_SENTENCE = 150;

/** Sentences in reading order, each with what is to be done about it. */
export interface Company<T> {
  /** The next block had no topic word. */
  pass(block: string): void;
  /**
   * The next block's sentences with topic words; `value` is what {@link settle} gives back for each. One that
   * `isKept` is on topic whatever stands around it, but is no company for others: else light would creep on.
   */
  add(
    block: string,
    sentences: GatedSentence[],
    value: (sentence: GatedSentence) => T,
    isKept?: (sentence: GatedSentence) => boolean,
  ): void;
  /** Those that are on topic, in reading order: alone, kept, or in company. */
  settle(): T[];
}

/** Begin to gather the sentences of a page, or of a part of it. */
export function createCompany<T>(): Company<T> {
  let place = 0;
  const gathered: { place: number; isSure: boolean; value: T }[] = [];
  const lit: number[] = [];
  const pass = (block: string) => {
    place += Math.ceil(block.length / USUAL_SENTENCE);
  };
  return {
    pass,
    add(block, sentences, value, isKept = () => false) {
      for (const sentence of sentences) {
        const at = place + sentence.index;
        gathered.push({ place: at, isSure: sentence.isAlone || isKept(sentence), value: value(sentence) });
        if (sentence.isAlone) lit.push(at);
      }
      const last = sentences.at(-1);
      if (last) place += last.index + Math.ceil((block.length - last.start) / USUAL_SENTENCE);
      else pass(block);
    },
    settle: () => gathered.filter(({ isSure, place: at }) => isSure || isNear(lit, at)).map(({ value }) => value),
  };
}

/** Whether one of the rising `places` is within reach of `at`. */
function isNear(places: number[], at: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at - REACH) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! <= at + REACH;
}
