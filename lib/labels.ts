/** The width of a text in px at a font size of 1 px; `bold` for the weight of findings' names. */
export type Measure = (text: string, bold: boolean) => number;

/** On the wide side of common interface fonts (DejaVu Sans, Verdana), so that no label is cut where nothing can be measured. */
export const estimate: Measure = (text, bold) => {
  let width = 0;
  for (const character of text)
    width += /[iljI.,:;'’| ]/.test(character) ? 0.36 : /[mwMW—@%]/.test(character) ? 0.98 : 0.64;
  return width * (bold ? 1.1 : 1);
};

/**
 * Wrap a text into at most `maxLines` lines of at most `maxWidth`. A word wider than a line is broken; what does not fit ends
 * in "…".
 */
export function wrap(text: string, maxWidth: number, maxLines: number, width: (text: string) => number): string[] {
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

/** A name may be a whole paragraph: of a line, so many characters are looked at. */
const LONGEST = 200;

/** How many of the words fit one line. */
function fitting(parts: string[], maxWidth: number, width: (text: string) => number): number {
  let count = 0;
  while (count < parts.length && width(parts.slice(0, count + 1).join(' ')) <= maxWidth) count++;
  return count;
}

/** Shorter parts of a word say little. */
const LEAST_PART = 3;

/** A word in two, the first with a hyphen. */
function breakWord(word: string, maxWidth: number, width: (text: string) => number): string[] {
  let end = Math.min(word.length - LEAST_PART, LONGEST);
  while (end > 1 && width(`${word.slice(0, end)}-`) > maxWidth) end--;
  return end >= LEAST_PART ? [`${word.slice(0, end)}-`, word.slice(end)] : [shorten(word, maxWidth, width)];
}

function shorten(line: string, maxWidth: number, width: (text: string) => number): string {
  if (width(line) <= maxWidth) return line;
  let end = Math.min(line.length, LONGEST);
  while (end > 1 && width(`${line.slice(0, end).trimEnd()}…`) > maxWidth) end--;
  const wordEnd = line.slice(0, end + 1).lastIndexOf(' ');
  return `${line.slice(0, wordEnd >= end * 0.4 ? wordEnd : end).trimEnd()}…`; // Words stay whole if that costs little.
}
