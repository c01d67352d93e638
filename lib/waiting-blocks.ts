import type { GatedSentence } from './gated-sentence';
import type { gated, ReadBlock } from './gathering';
import { isLight, MANY_WEAK, REACH } from './lights';

/**
 * So many blocks before something on topic are read, whatever words they have: half of them may carry on with it, and half
 * may say that these are about something else. None is shorter than one place. What is left out before them is as far off.
 */
const BEHIND = 2 * REACH;

/** A block, and what it says if somebody asked. */
export interface Looked<T> {
  block: ReadBlock<T>;
  its?: ReturnType<typeof gated> | undefined;
}

/** Blocks of which it is not known whether anything near them is on topic. */
export interface Waiting<T> {
  /**
   * @param one and how many strong and weak words it may have (`Gate.mayHave`), where nobody asked what it says: one.
   * @returns those to be read now, in order: none, until there is a light, or as many weak words as make one.
   */
  add(one: Looked<T> & { words: number }): Looked<T>[];
}

/** Begin to wait. */
export function createWaiting<T>(): Waiting<T> {
  const all: Looked<T>[] = [];
  let weak = 0; // Sentences among them with a word that is too little alone.
  let quiet = 0; // Blocks since the last of those.
  return {
    add(one) {
      all.push(one);
      const hot = one.its?.sentences.filter(isHot);
      const count = hot?.length ?? one.words;
      quiet = count > 0 ? 0 : quiet + 1;
      weak = quiet > BEHIND ? 0 : weak + count;
      if (weak >= MANY_WEAK || hot?.some(({ levels }) => isLight(levels))) {
        weak = 0;
        return all.splice(0);
      }
      if (weak === 0 && all.length > BEHIND) all.splice(0, all.length - BEHIND);
      return [];
    },
  };
}

/** Whether a sentence has strong or weak words. */
export function isHot({ levels }: Pick<GatedSentence, 'levels'>): boolean {
  return levels.values().some(level => level !== 'against');
}
