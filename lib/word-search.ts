import { begunCloseness, MIN_SLIP, plainOf, SLIP, type Compared } from './closeness';
import { placeIn, slipsOf, type Letter, type OpenList } from './letter';
import { MAX_FOUND, MIN_COVERAGE, WEIGHTS } from './search';
import { stem } from './text';
import { FIELDS, letterOf, LETTERS } from './word-lists';

/** The lists of a letter, read when they are first asked for. */
export type Letters = (letter: string) => Promise<Letter>;

/** So many first characters have a word and its inflections in common. */
const IN_COMMON = 3;
/** Scores are whole numbers: ten times a weight times a closeness. */
const FINENESS = 10;

/**
 * The findings and relationships that answer a query best by the words they have and where, at most `limit`. They go by
 * number, from 0 up to `count`.
 */
export async function bestByWords(asked: Compared[], count: number, letters: Letters, limit: number) {
  const totals = new Uint16Array(count);
  const met = new Uint8Array(count);
  for (const query of asked) {
    const scores = await scoresOf(query, count, letters);
    for (let node = 0; node < count; node++) {
      if (scores[node] === 0) continue;
      totals[node]! += scores[node]!;
      met[node]! += 1;
    }
  }
  const needed = Math.ceil(asked.length * MIN_COVERAGE);
  for (let node = 0; node < count; node++) if (met[node]! < needed) totals[node] = 0;
  return highest(totals, limit);
}

/** How well each finding answers one word. Typing errors are looked for where the word as it is finds too little. */
async function scoresOf(query: Compared, count: number, letters: Letters): Promise<Uint8Array> {
  const scores = new Uint8Array(count);
  const own = await letters(letterOf(plainOf(query.text)));
  const begun = addBegun(scores, own, query);
  if (begun >= MAX_FOUND || query.text.length < MIN_SLIP) return scores;
  if (begun + addSlips(scores, own, query) > 0) return scores;
  // Even the first letter may be wrong.
  for (const letter of LETTERS) addSlips(scores, await letters(letter), query);
  return scores;
}

/** Add what has the word or begins with it. @returns how many places that met. */
function addBegun(scores: Uint8Array, { lists }: Letter, query: Compared): number {
  const start = plainOf(query.text).slice(0, IN_COMMON);
  const known = new Map<string, number>();
  let places = 0;
  for (const list of lists) {
    for (let at = placeIn(list.words, start); at < list.words.length; at++) {
      const word = list.words[at]!;
      if (!word.startsWith(start)) break;
      const close = known.get(word) ?? begunCloseness(query, { text: word, stem: stem(word) });
      known.set(word, close);
      if (close > 0) places += add(scores, list, at, close);
    }
  }
  return places;
}

/** Add what has a word that the one asked for may be a typing error of. @returns how many places that met. */
function addSlips(scores: Uint8Array, letter: Letter, query: Compared): number {
  let places = 0;
  for (const word of slipsOf(letter, query)) {
    for (const list of letter.lists) {
      const at = placeIn(list.words, word);
      if (list.words[at] === word) places += add(scores, list, at, SLIP);
    }
  }
  return places;
}

function add(scores: Uint8Array, { first, ends, places }: OpenList, at: number, close: number): number {
  const byField = FIELDS.map(field => Math.round(FINENESS * WEIGHTS[field] * close));
  const start = ends[at - 1] ?? 0;
  for (let each = start; each < ends[at]!; each++) {
    const place = places[each]!;
    const node = first + Math.floor(place / FIELDS.length);
    const score = byField[place % FIELDS.length]!;
    if (score > scores[node]!) scores[node] = score;
  }
  return ends[at]! - start;
}

/** The numbers with the highest totals above 0, the highest first; of equals, the lowest number. */
function highest(totals: Uint16Array, limit: number): number[] {
  const having = new Map<number, number[]>();
  for (let node = 0; node < totals.length; node++) {
    if (totals[node] === 0) continue;
    const equals = having.get(totals[node]!);
    if (!equals) having.set(totals[node]!, [node]);
    else if (equals.length < limit) equals.push(node);
  }
  return [...having.keys()]
    .sort((a, b) => b - a)
    .flatMap(total => having.get(total)!)
    .slice(0, limit);
}
