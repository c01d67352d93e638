import type { GatedSentence } from './topics';

/** A sentence with a weak word only is carried by one that is on topic alone, at most so many sentences away. */
const REACH = 3;

/** What a block without topic words is taken for (characters a sentence): it is not segmented. */
const USUAL_SENTENCE = 150;

/** Sentences in reading order, each with what is to be done about it. */
export interface Company<T> {
  /** The next block had no topic word. */
  pass(block: string): void;
  /** The next block's sentences with topic words; `value` is what {@link settle} gives back for each. */
  add(block: string, sentences: GatedSentence[], value: (sentence: GatedSentence) => T): void;
  /** Those that are on topic, in reading order: alone, or in company. */
  settle(): T[];
}

/** Begin to gather the sentences of a page, or of a part of it. */
export function createCompany<T>(): Company<T> {
  let place = 0;
  const gathered: { place: number; isAlone: boolean; value: T }[] = [];
  const lit: number[] = [];
  const pass = (block: string) => {
    place += Math.ceil(block.length / USUAL_SENTENCE);
  };
  return {
    pass,
    add(block, sentences, value) {
      for (const sentence of sentences) {
        gathered.push({ place: place + sentence.index, isAlone: sentence.isAlone, value: value(sentence) });
        if (sentence.isAlone) lit.push(place + sentence.index);
      }
      const last = sentences.at(-1);
      if (last) place += last.index + Math.ceil((block.length - last.start) / USUAL_SENTENCE);
      else pass(block);
    },
    settle: () => gathered.filter(({ isAlone, place: at }) => isAlone || isNear(lit, at)).map(({ value }) => value),
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
