import { isGrammar } from './common-words';
import type { Word } from './text';

/** As a word is compared: how it is written, and its stem. */
export type Compared = Pick<Word, 'text' | 'stem'>;

/** Of two words that are equal up to inflection. */
const SAME = 1;
/** Of a word and its beginning. */
const BEGUN = 0.9;
/** Of a word and a typing error in it. */
export const SLIP = 0.7;
/** Shorter words have too many neighbours to be told from a typing error. */
export const MIN_SLIP = 4;
/** Letters put in, left out, replaced or swapped, at most; in a word of fewer than 8, one. */
export const MAX_SLIPS = 2;

/** How close a word is to one that was asked for: 1 when equal up to inflection, 0 when they are different words. */
export function closeness(query: Compared, word: Compared): number {
  return begunCloseness(query, word) || (isSlip(query, word) ? SLIP : 0);
}

/** The same, and 0 for what would be a typing error. */
export function begunCloseness(query: Compared, word: Compared): number {
  if (query.stem === word.stem) return SAME;
  const start = plainOf(query.text);
  return start.length >= 2 && plainOf(word.text).startsWith(start) ? BEGUN : 0;
}

/** Whether a word that was asked for may be a typing error of another, or of its beginning. */
export function isSlip(query: Compared, word: Compared): boolean {
  const [a, b] = [plainOf(query.text), plainOf(word.text)];
  if (a.length < MIN_SLIP || isGrammar(word.stem)) return false;
  if (distance(a, b) <= (a.length >= 8 ? MAX_SLIPS : 1)) return true;
  // What is still being typed is compared to the word's beginning too.
  return a.length >= 6 && b.length > a.length && distance(a, b.slice(0, a.length)) <= 1;
}

/** A word without case or the end of a possessive. */
export function plainOf(text: string): string {
  return text.toLowerCase().replace(/['’]s$/, '');
}

/** Optimal string alignment: letters put in, left out, replaced or swapped with their neighbour. Beyond {@link MAX_SLIPS} it is not counted. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MAX_SLIPS) return MAX_SLIPS + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? before[column - 2]! + 1 : MAX_SLIPS + 1;
      next.push(Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1), swapped));
    }
    if (Math.min(...next) > MAX_SLIPS) return MAX_SLIPS + 1;
    [before, last] = [last, next];
  }
  return last[b.length]!;
}
