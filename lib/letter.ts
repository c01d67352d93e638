import { isSlip, MAX_SLIPS, plainOf, type Compared } from './closeness';
import type { WordList } from './word-lists';

/** The lists of all networks whose words begin with one letter. */
export interface Letter {
  lists: OpenList[];
  /** Every word of theirs once, with the letters it has: made when a typing error is first looked for. */
  words?: Map<string, number>;
  /** What each word that was asked for may be a typing error of. */
  slips: Map<string, string[]>;
}

/** A network's words of one letter, unpacked. */
export interface OpenList {
  /** Number of the network's first finding among those of all networks. */
  first: number;
  words: string[];
  /** Where in `places` those of each word end. */
  ends: Uint32Array;
  places: Uint16Array;
}

/** Unpack lists of one letter; `first` is the number of their network's first finding. */
export function letterFrom(lists: { first: number; list: WordList }[]): Letter {
  const open = lists.map(({ first, list: { words, counts, places } }) => {
    let end = 0;
    return { first, words: words.split(' '), ends: Uint32Array.from(counts, count => (end += count)), places };
  });
  return { lists: open, slips: new Map() };
}

function wordsOf({ lists }: Letter): Map<string, number> {
  const distinct = new Set(lists.flatMap(({ words }) => words));
  return new Map(distinct.values().map(word => [word, lettersOf(word)]));
}

/** The words that one that was asked for may be a typing error of; looked for once. */
export function slipsOf(letter: Letter, query: Compared): string[] {
  const known = letter.slips.get(query.text) ?? slipsIn(letter, query);
  letter.slips.set(query.text, known);
  return known;
}

/** Where a word is in words that are in order, or would be. */
export function placeIn(words: string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most words are told apart by the letters they have: each slip puts in and takes away one letter at most. */
function slipsIn(letter: Letter, query: Compared): string[] {
  const asked = lettersOf(plainOf(query.text));
  const apart = (letters: number) => bits(asked & ~letters);
  letter.words ??= wordsOf(letter);
  return letter.words
    .entries()
    .filter(([text, letters]) => apart(letters) <= MAX_SLIPS && isSlip(query, { text, stem: text }))
    .map(([text]) => text)
    .toArray();
}

/** One bit for each letter of a word, whichever alphabet it is of. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}
