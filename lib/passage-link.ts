import type { TextQuote } from './evidence';

/** A longer quote is told by its first and last words: addresses have limits, and a page may change in between. */
const MAX_WHOLE = 240;
/** So many words at either end. */
const END_WORDS = 6;
/** A shorter quote may stand on its page more than once, so that what stands around it is told too. In words. */
const TELLING_WORDS = 6;
/** So many words of what stands around it. */
const CONTEXT_WORDS = 4;

/**
 * The address that opens a page at a passage: a text fragment (WICG Scroll To Text Fragment, `#:~:text=`). Undefined for what
 * is no address of a page.
 */
export function passageLink(url: string, quote: TextQuote): string | undefined {
  if (!/^(https?|file):$/.test(URL.parse(url)?.protocol ?? '')) return undefined;
  const directives = directivesOf(quote);
  if (directives.length === 0) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.map(text => `text=${text}`).join('&')}`;
}

/** With its context first where that tells more; the quote alone is found even where its context is another one now. */
function directivesOf({ exact, prefix, suffix }: TextQuote): string[] {
  const words = wordsOf(exact);
  if (words.length === 0) return [];
  const alone = exact.length > MAX_WHOLE && words.length > 2 * END_WORDS ? ends(words) : encoded(words);
  if (words.length >= TELLING_WORDS) return [alone];
  // The outermost word may be cut.
  const before = wordsOf(prefix).slice(1).slice(-CONTEXT_WORDS);
  const after = wordsOf(suffix).slice(0, -1).slice(0, CONTEXT_WORDS);
  if (before.length + after.length === 0) return [alone];
  const within = [before.length > 0 && `${encoded(before)}-`, alone, after.length > 0 && `-${encoded(after)}`];
  return [within.filter(part => part !== false).join(','), alone];
}

function ends(words: string[]): string {
  return `${encoded(words.slice(0, END_WORDS))},${encoded(words.slice(-END_WORDS))}`;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '');

/** A hyphen would part context and quote. */
const encoded = (words: string[]) => encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
