/** The width of a text in px at a font size of 1 px; `bold` for the weight of findings' names. */
export type Measure = (text: string, bold: boolean) => number;

/** On the wide side of common interface fonts (DejaVu Sans, Verdana), so that no label is cut where nothing can be measured. */
export const estimate: Measure = (text, bold) => {
  let width = 0;
  for (const character of text)
    width += /[iljI.,:;'’| ]/.test(character) ? 0.36 : /[mwMW—@%]/.test(character) ? 0.98 : 0.64;
  return width * (bold ? 1.1 : 1);
};

type WidthOf = (text: string) => number;

/** A name is written out in a picture up to so many characters; the caption has the rest. */
const WRITTEN = 140;

/** A name as a picture writes it: a very long one ends in "…". */
export const briefly = (name: string): string =>
  shorten(name.trim().replace(/\s+/g, ' '), WRITTEN, ({ length }) => length);

/** Whether a name that was wrapped has lost something that a picture would write if there were room. */
export const isCut = (lines: string[], name: string): boolean =>
  lines.at(-1)!.endsWith('…') && lettersOf(lines.join('')) < lettersOf(briefly(name));

/** Without blanks and hyphens, of which broken words have more. */
const lettersOf = (text: string) => text.replaceAll(/[\s-]/g, '').length;

/**
 * Wrap a text into at most `maxLines` lines of at most `maxWidth`. A word wider than a line is broken; what does not fit ends
 * in "…".
 */
export function wrap(text: string, maxWidth: number, maxLines: number, width: WidthOf): string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/);
  while (rest.length > 0 && lines.length < maxLines) {
    const isLast = lines.length === maxLines - 1;
    const count = fitting(rest, maxWidth, width);
    if (count === 0 && !isLast) {
      const [line, ...broken] = breakWord(rest[0]!, maxWidth, width);
      lines.push(line!);
      rest = [...broken, ...rest.slice(1)];
    } else if (count === rest.length || !isLast) {
      lines.push(rest.slice(0, count).join(' '));
      rest = rest.slice(count);
    } else {
      lines.push(shorten(rest.join(' '), maxWidth, width));
      rest = [];
    }
  }
  return lines;
}

/** Shares of the width that are tried for a block, and the whole. */
const SHARES = [0.55, 0.65, 0.75, 0.85, 1];

/** The same in as many lines, but of about the same length: a block instead of long lines and a rest. */
export function balanced(text: string, maxWidth: number, maxLines: number, width: WidthOf): string[] {
  const lines = wrap(text, maxWidth, maxLines, width);
  const isWhole = (tried: string[]) => tried.join(' ') === text; // No word is broken or cut.
  if (lines.length < 2 || !isWhole(lines)) return lines;
  return SHARES.map(share => wrap(text, maxWidth * share, lines.length, width)).find(isWhole)!;
}

/** A name may be a whole paragraph: of a line, so many characters are looked at. */
const LONGEST = 200;

/** How many of the words fit one line. */
function fitting(parts: string[], maxWidth: number, width: WidthOf): number {
  let count = 0;
  while (count < parts.length && width(parts.slice(0, count + 1).join(' ')) <= maxWidth) count++;
  return count;
}

/** Shorter parts of a word say little. */
const LEAST_PART = 3;
/** So many letters of a line are given up for a break that is easier to read. */
const GIVEN_UP = 4;
/** Where a syllable often begins in English, German and French: a consonant before a vowel, what is written together whole. */
const SYLLABLE = /(?<=[\p{L}])(?:sch|ch|ph|th|qu|st|[^aeiouyäöüéèêà\P{L}])(?=[aeiouyäöüéèêà])/giu;

/** A word in two, the first with a hyphen: at its own, or between syllables, as far as that can be told. */
function breakWord(word: string, maxWidth: number, width: WidthOf): string[] {
  let end = Math.min(word.length - LEAST_PART, LONGEST);
  while (end > 1 && width(`${word.slice(0, end)}-`) > maxWidth) end--;
  const own = word.lastIndexOf('-', end) + 1;
  if (own >= LEAST_PART) return [word.slice(0, own), word.slice(own)];
  if (end < LEAST_PART) return [shorten(word, maxWidth, width)];
  const starts = [...word.slice(0, end + 2).matchAll(SYLLABLE)].map(({ index }) => index);
  const at = starts.findLast(start => start <= end && start >= LEAST_PART && start >= end - GIVEN_UP) ?? end;
  return [`${word.slice(0, at)}-`, word.slice(at)];
}

function shorten(line: string, maxWidth: number, width: WidthOf): string {
  if (width(line) <= maxWidth) return line;
  let end = Math.min(line.length, LONGEST);
  while (end > 1 && width(`${line.slice(0, end).trimEnd()}…`) > maxWidth) end--;
  const wordEnd = line.slice(0, end + 1).lastIndexOf(' ');
  return `${line.slice(0, wordEnd >= end * 0.4 ? wordEnd : end).trimEnd()}…`; // Words stay whole if that costs little.
}
