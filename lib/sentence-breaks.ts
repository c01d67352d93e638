/** Latin letters, digits and signs of which it is known what they are: nothing that joins others, no lines. */
const SIGNS =
  '\\x20-\\x7e\\xa0-\\xac\\xae-\\u017f\\u2010-\\u2015\\u2018-\\u201e\\u2022\\u2026\\u2030\\u2032\\u2033\\u2039\\u203a' +
  '\\u20ac\\u2122\\u2190-\\u2193\\u2212';
const LATIN = new RegExp(`^[${SIGNS}]*$`);

/** What is no letter of any script either, nor a mark that goes with one; and such a mark right before a full stop. */
let other: RegExp | undefined;
const others = () =>
  (other ??= new RegExp(
    `[^${SIGNS}\\p{L}\\p{M}\\u200c-\\u200f\\u0f0b]|(?<![\\p{L}${MARKS}])[${MARKS}]|[${MARKS}]\\.`,
    'u',
  ));
const MARKS = '\\p{M}\\u200c-\\u200f\\uff9e\\uff9f';

const TERMINATOR = /[.!?]/g;
/** The classes `Close` and `Sp`, each as often as it stands there. */
const CLOSING = /[()[\]{}"'\xab\xbb\u2018-\u201e\u2039\u203a]*[ \xa0]*/y;
/** The classes `SATerm` and `SContinue`. */
const GOES_ON = /[.!?,\-:;\u2013\u2014]/;
/** Georgian has two cases, and is taken for having none. */
const LARGE = /(?![\u1c90-\u1cbf])[\p{Uppercase}\p{Lt}]/u;
const SMALL = /(?![\u10d0-\u10fa\u10fd-\u10ff])\p{Lowercase}/u;
/** Up to the next letter or terminator, a small letter. */
const SMALL_NEXT = new RegExp(`[^\\p{L}.!?]*${SMALL.source}`, 'uy');

/**
 * Where sentences break by Unicode's default rules (UAX 29, SB1 to SB998), as `Intl.Segmenter` has it, for text of letters
 * and usual signs; undefined where there is anything else. To make the segmenter takes a page longer than to read most of
 * its blocks; this costs it nothing.
 */
export function breaksOf(text: string): number[] | undefined {
  if (!LATIN.test(text) && others().test(text)) return;
  const breaks: number[] = [];
  for (const { index } of text.matchAll(TERMINATOR)) {
    CLOSING.lastIndex = index + 1;
    CLOSING.test(text);
    const next = CLOSING.lastIndex;
    if (next < text.length && isBreak(text, index, next)) breaks.push(next);
  }
  return breaks;
}

function isBreak(text: string, terminator: number, next: number): boolean {
  if (GOES_ON.test(text[next]!)) return false;
  if (text[terminator] !== '.') return true;
  if (next === terminator + 1) {
    if (/\d/.test(text[next]!)) return false;
    const before = text[terminator - 1] ?? '';
    if ((LARGE.test(before) || SMALL.test(before)) && LARGE.test(text[next]!)) return false;
  }
  SMALL_NEXT.lastIndex = next;
  return !SMALL_NEXT.test(text);
}
