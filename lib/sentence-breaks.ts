/** Latin letters, digits and signs of which it is known what they are: nothing that joins others, no lines. */
const SIGNS =
  '\\x20-\\x7e\\xa0-\\xac\\xae-\\u017f\\u2010-\\u2015\\u2018-\\u201e\\u2022\\u2026\\u2030\\u2032\\u2033\\u2039\\u203a' +
  '\\u20ac\\u2122\\u2190-\\u2193\\u2212';
const LATIN = new RegExp(`^[${SIGNS}]*$`);

/** The classes `Extend` and most of `Format`: they go with what stands before them (SB5). */
const MARKS = '\\p{M}\\uff9e\\uff9f\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** Pictures, arithmetic, currencies and the like, of no class; and those among them that are letters or close something. */
const SYMBOLS = '\\p{So}\\p{Sm}\\p{Sc}\\p{Sk}\\p{No}\\u2020-\\u2023';
const NO_SYMBOLS = '[\\u19da\\u24b6-\\u24e9\\u275b-\\u2760\\u{1f130}-\\u{1f189}\\u{1f676}-\\u{1f678}]';
const CLOSE = '[()[\\]{}"\'\xab\xbb\\u2018-\\u201e\\u2039\\u203a]';

const TERMINATOR = /[.!?]/g;
/** The classes `SATerm` and `SContinue`. */
const GOES_ON = /[.!?,\-:;\u2013\u2014]/;
/** Georgian has two cases, and is taken for having none. */
const LARGE = /(?![\u1c90-\u1cba\u1cbd-\u1cbf])[\p{Uppercase}\p{Lt}]/u;
const SMALL = /(?![\u10d0-\u10fa\u10fd-\u10ff]|\p{M})\p{Lowercase}/u;
/** Up to the next letter or terminator, a small letter. */
const SMALL_NEXT = new RegExp(`[^\\p{L}.!?]*${SMALL.source}`, 'uy');

/** What a text may be made of beside its terminators. */
interface Writing {
  /** Whatever of the classes `Close` and `Sp` follows, each as often as it stands there. */
  closing: RegExp;
  /** Marks after a terminator. */
  marks: RegExp;
  /** A letter with two cases at the end. */
  cased: RegExp;
}

const ofLatin: Writing = {
  closing: new RegExp(`${CLOSE}*[ \xa0]*`, 'y'),
  marks: /(?:)/y,
  cased: new RegExp(`(?:${LARGE.source}|${SMALL.source})$`, 'u'),
};

/** Of all letters, with marks. Compiled where there is other text than Latin. */
let ofLetters: (Writing & { others: RegExp }) | undefined;

function writingOf(text: string): Writing | undefined {
  if (LATIN.test(text)) return ofLatin;
  ofLetters ??= {
    others: new RegExp(`[^${SIGNS}\\p{L}${MARKS}${SYMBOLS}\\u0f0b]|${NO_SYMBOLS}`, 'u'),
    closing: new RegExp(`[${MARKS}]*(?:${CLOSE}[${MARKS}]*)*(?:[ \xa0][${MARKS}]*)*`, 'uy'),
    marks: new RegExp(`[${MARKS}]*`, 'uy'),
    cased: new RegExp(`(?:${LARGE.source}|${SMALL.source})[${MARKS}]*$`, 'u'),
  };
  return ofLetters.others.test(text) ? undefined : ofLetters;
}

/**
 * Where sentences break by Unicode's default rules (UAX 29, SB1 to SB998), as `Intl.Segmenter` has it, for text of letters
 * and usual signs; undefined where there is anything else. To make the segmenter takes a page longer than to read most of
 * its blocks; this costs it nothing.
 */
export function breaksOf(text: string): number[] | undefined {
  const breaks: number[] = [];
  let start = 0;
  for (const paragraph of text.split(PARAGRAPH_END)) {
    if (start > 0) breaks.push(start);
    const its = breaksWithin(paragraph);
    if (!its) return;
    for (const at of its) breaks.push(start + at);
    start += paragraph.length + 1;
  }
  if (breaks.at(-1) === text.length) breaks.pop();
  return breaks;
}

/** Always a break (SB4), and no rule looks across it. Where a page ends a line, a block of its text has this sign. */
const PARAGRAPH_END = '\u2029';

function breaksWithin(text: string): number[] | undefined {
  const writing = writingOf(text);
  if (!writing) return;
  const breaks: number[] = [];
  for (const { index } of text.matchAll(TERMINATOR)) {
    const next = endOf(writing.closing, text, index + 1);
    if (next < text.length && isBreak(writing, text, index, next)) breaks.push(next);
  }
  return breaks;
}

function isBreak({ marks, cased }: Writing, text: string, terminator: number, next: number): boolean {
  if (GOES_ON.test(text[next]!)) return false;
  if (text[terminator] !== '.') return true;
  if (next === endOf(marks, text, terminator + 1)) {
    if (/\d/.test(text[next]!)) return false;
    if (LARGE.test(text[next]!) && cased.test(text.slice(Math.max(0, terminator - LONGEST), terminator))) return false;
  }
  SMALL_NEXT.lastIndex = next;
  return !SMALL_NEXT.test(text);
}

/** A letter with more marks than that is no letter any more. */
const LONGEST = 16;

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
