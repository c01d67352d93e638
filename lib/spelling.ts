import { isSpelling } from './ordinary-words';

/** Number words, which pages write in digits as often. */
const NUMBERS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** What no ending tells: other forms of frequent verbs, by the verb. */
const IRREGULAR = new Map(
  `sleep slept asleep, drive drove driven, ride rode ridden, teach taught, buy bought, sell sold, build built, fly flew flown,
  eat ate eaten, wear wore worn, steal stole stolen, speak spoke spoken, write wrote written, sing sung, grow grew grown,
  feed fed, fight fought, fall fell fallen, break broke broken, lose lost, pay paid, shrink shrank shrunk`
    .split(/,\s+/)
    .map(line => line.split(' '))
    .map(([verb, ...others]) => [verb!, others]),
);

/** Endings of English, and what stands there without them. */
const PLURALS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(?<=sh|ch|ss|x|z)es$/, ''],
  [/(?<![uis]|use)s$/, ''],
];
const PASTS: [RegExp, string][] = [
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
];

/** Whether a stem is a number, in words or digits. */
export function isNumber(stemmed: string): boolean {
  return Object.hasOwn(NUMBERS, stemmed) || /^\d+$/.test(stemmed);
}

/**
 * The ways to write a word or phrase (in lower case) so that the gate, which adds the endings of English, meets all its
 * inflections: its last word without an ending, and numbers also in digits.
 */
export function writtenAs(text: string): string[] {
  const plain = text.replace(/[\p{L}\p{N}]+$/u, withoutEnding);
  const inDigits = plain.replace(/\b[a-z]+\b/g, word => (Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : word));
  return [...new Set([plain, inDigits, ...(IRREGULAR.get(plain) ?? [])])];
}

/** A past is only taken back to a verb that is known: "embedded" is left alone, since "embedd" meets nothing. */
function withoutEnding(word: string): string {
  const strip = ([ending, instead]: [RegExp, string]) => word.replace(ending, instead);
  const isShorter = (one: string) => one !== word && one.length > 2;
  return PLURALS.map(strip).find(isShorter) ?? PASTS.map(strip).find(one => isShorter(one) && isSpelling(one)) ?? word;
}
