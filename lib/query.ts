import { parseHashtag } from './hashtag';
import { parseLink, type FullLink } from './link';
import type { Hashtag } from './model';

/** What a text in the query bar asks for. */
export type Query =
  | { kind: 'empty' }
  /** Findings, by their words. */
  | { kind: 'text'; text: string }
  /** A network, by its hashtag; not whole when it has too few or too many characters. */
  | { kind: 'hashtag'; hashtag: Hashtag; isWhole: boolean }
  | { kind: 'link'; link: FullLink }
  /** It has our fragment's name, and is not one. */
  | { kind: 'broken-link' };

/** Letters as words have them: small, or with a capital first, perhaps hyphenated. Chance rarely makes a hashtag of these. */
const WORD = /^(?:\p{Lu}?\p{Ll}+)(?:-\p{Lu}?\p{Ll}+)*$/u;

/**
 * What a text in the query bar asks for. `known` are the hashtags in the library, aliases included: a word of 11
 * letters ("credentials") is text, unless a network goes by it.
 */
export function readQuery(input: string, known: ReadonlySet<Hashtag>): Query {
  const text = input.trim();
  if (text === '') return { kind: 'empty' };
  const link = parseLink(text);
  if (link) return { kind: 'link', link };
  if (text.includes('netgloss=')) return { kind: 'broken-link' };
  const hashtag = parseHashtag(text);
  if (hashtag !== undefined && (text.includes('#') || known.has(hashtag) || !WORD.test(hashtag))) {
    return { kind: 'hashtag', hashtag, isWhole: true };
  }
  if (/^#\S+$/.test(text)) return { kind: 'hashtag', hashtag: text.slice(1), isWhole: false };
  return { kind: 'text', text };
}
