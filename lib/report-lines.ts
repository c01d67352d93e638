import { HASHTAG, parseHashtag } from './hashtag';
import { parseLink } from './link';
import type { Hashtag } from './model';
import { collapse } from './text';

/** Copied pages carry soft hyphens, zero-width spaces, word joiners and byte order marks between their letters. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** A heading of the report itself: in any case when it has the line for itself or is glued to a name, else as written. */
function heading(initial: string, rest: string): string {
  const own = `^(?i:${initial}${rest}) ?:?(?=$|["\u201c\\p{Lu}])`;
  return `${own}|(?<=^|\\S)${initial}(?i:${rest}) ?:?(?=$| ?["\u201c\\p{Lu}\\d])`;
}

/** What parts a report. Copying glues these to the words around them, so each gets a line of its own. */
const MARKS = new RegExp(
  [
    '(?i:interactive semantic network) ?:',
    '(?i:copy the full link to view this semantic network\\.?)',
    '(?i:the 11.character hashtag can also be entered directly into the query bar to recover the network\\.?)',
    '(?i:analysis reveals \\S{1,20} key thematic connections?\\.?)',
    heading('Q', '&a report'),
    heading('K', 'ey findings'),
    heading('R', 'elationship highlights?'),
  ].join('|'),
  'gu',
);

/** Lines of the page around a report. The length keeps a paragraph from being taken for one. */
const BOILERPLATE =
  /^(?=.{1,170}$)(?:semantic network|copy the full link\b.*|the 11.character hashtag\b.*|.*\b(?:to recover the network|query bar)\.?)$/i;

/** The lines of a pasted report: white space collapsed, each mark on its own, boilerplate blank. */
export function linesOf(text: string): string[] {
  return text
    .replace(INVISIBLE, '')
    .split(LINE_BREAK)
    .flatMap(line => withoutMarkdown(collapse(line)).replace(MARKS, '\n$&\n').split('\n'))
    .map(line => line.trim())
    .map(line => (BOILERPLATE.test(line) ? '' : line));
}

function withoutMarkdown(line: string): string {
  return line.replace(/^#{1,6} /, '').replace(/^\*\*([^*]+)\*\*$/, '$1');
}

const HASHTAG_LINE = new RegExp(`^(?:.{0,40} )?hash ?tag ?: ?(\\S{11,20})$`, 'i');
const URL_LINE = /^(?:.{0,40}: ?)?(https?:\/\/\S+)$/i;
const URL_END = new RegExp(`[/#](${HASHTAG})/?$`);

/** The hashtag that a line is there to say: `#…` alone, after "hashtag:", or in a link alone on its line. */
export function hashtagOfLine(line: string): Hashtag | undefined {
  const named = HASHTAG_LINE.exec(line)?.[1];
  if (named) return parseHashtag(named);
  if (line.startsWith('#')) return unlessWord(parseHashtag(line));
  const url = URL_LINE.exec(line)?.[1];
  if (url) return parseLink(url)?.hashtag ?? unlessWord(URL_END.exec(url)?.[1]);
}

/** "#upskillings" and "/credentials" are words of 11 letters; one hashtag in 20,000 looks like one. */
function unlessWord(hashtag: Hashtag | undefined): Hashtag | undefined {
  return hashtag !== undefined && /^[a-z]+$/.test(hashtag) ? undefined : hashtag;
}
