import { isGrammarWord } from './common-words';
import type { Network } from './model';
import { fold } from './text';

/** The words of one network that begin alike, each with the findings and relationships that have it. */
export interface WordList {
  /** What they begin with: a small letter, or "" for anything else. */
  letter: string;
  /** Distinct, in the order of their characters, between blanks. */
  words: string;
  /** How many findings and relationships have each word. */
  counts: Uint16Array;
  /** Those, word after word: three times the place in {@link NetworkWords.nodes}, plus the {@link FIELDS field}. */
  places: Uint16Array;
}

/** What a network's findings and relationships say, word by word: search reads this and no text. */
export interface NetworkWords {
  /** Ids of its findings and relationships, those with short names first: of equals they come first. */
  nodes: string[];
  lists: WordList[];
}

/** Where a word stands, the most telling first. */
export const FIELDS = ['name', 'facet', 'text'] as const;

/** What lists begin with. */
export const LETTERS = ['', ...'abcdefghijklmnopqrstuvwxyz'.split('')];

/** As in {@link words}, of a text in lower case; the end of a possessive is no part of it. */
const WORD = /[\p{L}\p{N}]+(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)?/gu;

/** The words of each finding and relationship of a network, but not those that carry grammar. */
export function networkWords({ findings, relationships }: Pick<Network, 'findings' | 'relationships'>): NetworkWords {
  const nodes = [...findings.map(finding => ({ ...finding, facet: undefined })), ...relationships].sort(
    (a, b) => a.name.length - b.name.length,
  );
  const found = new Map<string, number[] | null>();
  for (const [place, node] of nodes.entries()) {
    for (const [field, name] of FIELDS.entries()) addWords(found, node[name], place * FIELDS.length, field);
  }
  const telling = [...found.keys()].filter(word => found.get(word)).sort();
  return {
    nodes: nodes.map(({ id }) => id),
    lists: [...Map.groupBy(telling, letterOf)].map(([letter, words]) => listOf(letter, words, found)),
  };
}

/** Which list a word is in. */
export function letterOf(word: string): string {
  const first = word.charAt(0);
  return first >= 'a' && first <= 'z' ? first : '';
}

/** Null stands for grammar, so that each word is looked up once. */
function addWords(found: Map<string, number[] | null>, text: string | undefined, first: number, field: number): void {
  for (const word of fold(text ?? '')
    .toLowerCase()
    .match(WORD) ?? []) {
    const places = found.get(word);
    if (places === undefined) found.set(word, isGrammarWord(word) ? null : [first + field]);
    // What stands in the name is not told again for the text.
    else if (places && places[places.length - 1]! < first) places.push(first + field);
  }
}

function listOf(letter: string, words: string[], found: Map<string, number[] | null>): WordList {
  const all = words.map(word => found.get(word)!);
  const places = new Uint16Array(all.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of all) {
    places.set(each, at);
    at += each.length;
  }
  return { letter, words: words.join(' '), counts: Uint16Array.from(all, each => each.length), places };
}
