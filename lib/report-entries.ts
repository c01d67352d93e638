import { isHeading, partGlued, partSentences, repeatedWords } from './report-headings';

/** A name with the text under it, as a section of a report has them. */
export interface Entry {
  name: string;
  /** Paragraphs parted by a blank line; empty when there is none. */
  text: string;
}

/** The entries of a section, and the lines that stand before its first name. */
export function entriesOf(section: string[]): { entries: Entry[]; leftOut: string[] } {
  const isRepeated = repeatedWords(section);
  const lines = section.flatMap(line => partSentences(line, isRepeated));
  const entries: Entry[] = [];
  const leftOut: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const current = entries.at(-1);
    const needsText = current?.text === '';
    const glued = needsText ? undefined : partGlued(line, isRepeated);
    if (glued) entries.push({ name: cleanName(glued[0]), text: glued[1] });
    else if (isHeading(lines, index, needsText)) entries.push({ name: cleanName(line), text: '' });
    else if (!current) leftOut.push(line);
    else if (needsText) current.text = line;
    else current.text += (lines[index - 1] === '' ? '\n\n' : ' ') + line;
  }
  return { entries, leftOut };
}

/** Without the number before it and the colon after it. */
function cleanName(line: string): string {
  return line.replace(/^\d{1,3}[.)] /, '').replace(/ ?:$/, '');
}

/** Words that end in "via" by themselves. */
const VIA_WORD = /\b(?:boli|tri|oli|lat|mol?da|batav?|scandina|yugosla|octa|monro|sego|syl)$/i;

/** Part `X via Facet`, also `Xvia Facet` and `XviaFacet` as copied pages have it. Without a facet it is empty. */
export function partFacet(heading: string): { name: string; facet: string } {
  const [, name, facet] = /^(.+?) via ?(?=["\u201c\p{Lu}\d])(.+)$/u.exec(heading) ?? [];
  if (name && facet) return { name, facet };
  const [, joined, after] = /^(.*\p{L})via ?(?=["\u201c\p{Lu}\d])(.+)$/u.exec(heading) ?? [];
  if (joined && after && !VIA_WORD.test(joined)) return { name: joined, facet: after };
  return { name: heading, facet: '' };
}
