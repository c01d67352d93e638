import { stemmer } from '@orama/stemmers/english';

/** Characters that are written for one of ours; one for one, so that offsets hold. NFKC does not join U+2011 and "-". */
const FOLDED: Record<string, string> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** Fold dashes to "-", curly quotes to straight ones and white space to blanks; the length stays the same. */
export function fold(text: string): string {
  return text.replace(FOLDABLE, character => FOLDED[character]!);
}

/** White space runs to one blank, ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A word with where it stands. */
export interface Word {
  text: string;
  start: number;
  stem: string;
}

/** Letters and digits with inner apostrophes; hyphens part words, so that "micro-credential" and "micro credential" agree. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** {@link WORD} for texts without a letter beyond ASCII: a tenth of its time. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:'[A-Za-z]+)?/g;

function plainWords(text: string): Word[] {
  const found: Word[] = [];
  PLAIN_WORD.lastIndex = 0;
  for (let match = PLAIN_WORD.exec(text); match; match = PLAIN_WORD.exec(text)) {
    found.push({ text: match[0], start: match.index, stem: stem(match[0]) });
  }
  return found;
}

/** The words of a text, in order, with offsets and stems. */
export function words(text: string): Word[] {
  if (/^[\0-\x7f]*$/.test(text)) return plainWords(text);
  return fold(text)
    .matchAll(WORD)
    .map(match => ({ text: match[0], start: match.index, stem: stem(match[0]) }))
    .toArray();
}

/** British spellings whose stems differ from the American ones. */
const SPELLINGS: [RegExp, string][] = [
  [/isation/g, 'ization'],
  [/is(e[ds]?|ing)$/g, 'iz$1'],
  [/programme/g, 'program'],
  [/labour/g, 'labor'],
  [/centre/g, 'center'],
  [/behaviour/g, 'behavior'],
  [/fulfil(?!l)/g, 'fulfill'],
];

/** What {@link SPELLINGS} look for: most words have none of it. */
const SPELLED = /is|programme|labour|centre|behaviour|fulfil/;

const stems = new Map<string, string>();

/**
 * Make the stems of some words known beforehand: stemming a few thousand words takes longer than reading their stems.
 *
 * @param ends what makes a word its stem: how many letters of its end go, in one digit, then the letters that come.
 */
export function knowStems(words: readonly string[], ends: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const end = ends[at]!;
    stems.set(word, word.slice(0, word.length - Number(end[0])) + end.slice(1));
  }
}

/** The stem of one word: case, inflection and British spelling do not matter. Porter 2 (snowballstem.org). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > 100_000) stems.clear(); // A long visit must not keep every word it ever saw.
  const found = stemOnce(word);
  if (!/\d/.test(word)) stems.set(word, found); // Numbers hardly ever come again.
  return found;
}

/** The same, of what hardly ever comes again: it is not kept. */
export function stemOnce(word: string): string {
  let plain = word.toLowerCase().replace(/'s?$/, '');
  if (SPELLED.test(plain)) for (const [from, to] of SPELLINGS) plain = plain.replace(from, to);
  return stemmer(plain);
}
