/** Words that a title writes small. */
const SMALL = new Set(
  (
    'a an and as at but by for from if in into nor of off on onto or over per so than the to up upon via vs with ' +
    'without within under through between against about across after before beyond toward towards during amid among ' +
    'behind versus'
  ).split(' '),
);

/** The longest heading seen has 3 words and 31 characters; a sentence cut short should not pass for one. */
const MAX_LENGTH = 120;
const MAX_WORDS = 14;

const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u0964]["'\u201d\u2019)\]]*$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Whether a line is written as titles are: every word but the small ones begins with something else than a small letter. */
function isTitleCase(line: string): boolean {
  return line.split(' ').every((word, index) => {
    const small = /^["'\u201c\u2018(]*\p{Ll}[^\p{Lu}]*$/u.test(word);
    return !small || (index > 0 && SMALL.has(word));
  });
}

/** Whether a line could be a name, from its own looks. */
function mayBeName(line: string): boolean {
  if (line.length > MAX_LENGTH || line.split(' ').length > MAX_WORDS) return false;
  if (/^[-\u2013\u2022*] |^\p{Ll}|[.,;\u2026\u3002]["'\u201d\u2019)\]]*$/u.test(line)) return false;
  return !endsSentence(line) || isTitleCase(line); // "Who Wins?"
}

/**
 * Whether the line at `index` is a name. One between blank lines has to be short and no sentence; where blank lines
 * are missing it must also follow a sentence's end, and be in title case or very short, because wrapped lines are not.
 * `needsText`: the line before was a name too, so that only another title can follow it.
 */
export function isHeading(lines: string[], index: number, needsText: boolean): boolean {
  const line = lines[index]!;
  if (!mayBeName(line)) return false;
  const isTitle = isTitleCase(line);
  if (needsText && !isTitle) return false;
  const before = lines[index - 1] ?? '';
  const after = lines[index + 1] ?? '';
  if (before === '' && after === '') return true;
  const parted = needsText || before === '' || endsSentence(before);
  return parted && !/^\p{Ll}/u.test(after) && (isTitle || line.split(' ').length <= 5);
}

/** Where a name may end and its text begin without a blank: `SovereigntyEmployers`, `Time“When`. */
const JUNCTION = /(?<=[\p{Ll}\d)])(?=["\u201c]\p{Lu}|\p{Lu}[\p{Ll}\s'\u2019])/gu;

/** A test for words with a capital inside that stand in the report more than once: names (`LinkedIn`), not glue. */
export function repeatedWords(lines: string[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (/\p{Ll}\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return word => (counts.get(word) ?? 0) > 1;
}

/** Part a line that begins with a name glued to its text. A single short word is rather a brand (`FutureLearn`). */
export function partGlued(
  line: string,
  isRepeated: (word: string) => boolean,
): [name: string, text: string] | undefined {
  for (const { index } of line.slice(0, MAX_LENGTH).matchAll(JUNCTION)) {
    const [name, text] = [line.slice(0, index), line.slice(index)];
    const word = /[\p{L}\p{N}]*$/u.exec(name)![0] + /^[\p{L}\p{N}]*/u.exec(text)![0];
    const isName = isTitleCase(name) && name.split(' ').length <= MAX_WORDS && (name.includes(' ') || name.length >= 8);
    if (isName && !isRepeated(word) && text.split(' ', 4).length === 4) return [name, text];
  }
}

/** Where a sentence may end and a name begin without a blank: `empowerment.Credential Inflation`. Bounded: to stay linear. */
const AFTER_SENTENCE = /(?<=\p{Ll}{2}[.!?]["'\u201d\u2019)\]]{0,3})(?=\p{Lu}\p{Ll})/gu;

/** Part a line before each name that is glued to the end of the sentence before it. */
export function partSentences(line: string, isRepeated: (word: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(AFTER_SENTENCE)) {
    const isName = pieces.length === 0 || partGlued(piece, isRepeated) || (mayBeName(piece) && isTitleCase(piece));
    if (isName) pieces.push(piece);
    else pieces.push(pieces.pop()! + piece);
  }
  return pieces;
}
