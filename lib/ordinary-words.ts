import lists from '@/assets/ordinary-words.json';
import { isFrequent } from './common-words';
import { once } from './once';
import { stem, words } from './text';

const spelled = (lines: readonly string[]): string[] => lines.flatMap(line => line.split(' '));
const stemsOf = (all: string[]): ReadonlySet<string> => new Set(all.map(word => stem(word)));

const names = once(() => stemsOf(spelled(lists.names)));
const vague = once(() => stemsOf(spelled(lists.vague)));
const plain = once(() => stemsOf(spelled(lists.plain)));
const things = once(() => stemsOf(spelled(lists.things)));
const pairs = once(() => new Set(lists.pairs.flatMap(line => line.split(', ')).map(keyOfPair)));
const spellings = once(() => new Set(spelled([...lists.vague, ...lists.plain, ...lists.things])));

function keyOfPair(pair: string): string {
  return words(pair)
    .map(word => word.stem)
    .join(' ');
}

/**
 * Whether a stem stands for time, place, quantity, people or things as such, or is a name that any news has. Even where a
 * question asks about it ("four days a week"), only a phrase shows the subject.
 */
export function isVague(stemmed: string): boolean {
  return vague().has(stemmed) || names().has(stemmed) || /^\d+$/.test(stemmed);
}

/** Whether a stem is a first name or a place that any news has. */
export function isFamous(stemmed: string): boolean {
  return names().has(stemmed);
}

/** Whether a stem says what happens or what things are like, in writing on anything: "combine", "profit", "evidence". */
export function isPlain(stemmed: string): boolean {
  return isVague(stemmed) || plain().has(stemmed) || isFrequent(stemmed);
}

/** Whether a stem is met in writing on anything: a plain word, or one for a thing that everybody knows, as "tractor". */
export function isOrdinary(stemmed: string): boolean {
  return isPlain(stemmed) || things().has(stemmed);
}

/** Whether two stems, joined by a blank, are a phrase that any news has: "high school", "full time". */
export function isOrdinaryPair(stems: string): boolean {
  return pairs().has(stems);
}

/** Whether that is how an ordinary word is spelled; stems are not spellings. */
export function isSpelling(word: string): boolean {
  return spellings().has(word);
}
