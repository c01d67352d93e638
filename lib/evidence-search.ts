import { plainOf } from './closeness';
import type { Evidence } from './evidence';
import { askedIn, excerptOf, type Range } from './search';
import { lowered } from './lowered';
import { fold, stem } from './text';

/** Evidence that answers a query. */
export interface FoundEvidence {
  evidence: Evidence;
  /** Of the finding or relationship that it was kept for, as far as that is known. */
  name?: string;
  /** Where its words were met first. */
  field: 'quote' | 'note' | 'source';
  /** Part of that text. */
  excerpt: string;
  /** The words of the query in it. */
  marks: Range[];
}

/** More do not fit the page beside what else is found. */
export const MAX_EVIDENCE_FOUND = 12;

/** Shorter beginnings have too many words. */
const MIN_STEM = 4;

/** What a query asks evidence for: each of its words, inflected or not. */
export type Wanted = RegExp[];

/** The words of a query that evidence must have, all of them; none for a query without any. */
export function wantedIn(query: string): Wanted {
  return askedIn(query).map(({ text }) => {
    const plain = plainOf(fold(text));
    const root = stem(plain);
    const start = root.length >= MIN_STEM && plain.startsWith(root) ? root : plain;
    return new RegExp(`(?<![\\p{L}\\p{N}])${start.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)}[\\p{L}\\p{N}]*`, 'gu');
  });
}

/** What is searched of evidence, as one text in lower case. */
export function searchedOf({ quote, note, source }: Evidence): string {
  return lowered(fold([quote.exact, note, source.title, source.site].join('\n')));
}

/** Whether a text of {@link searchedOf} has all that is wanted. */
export function hasAll(searched: string, wanted: Wanted): boolean {
  return wanted.length > 0 && wanted.every(word => searched.search(word) >= 0);
}

/** Evidence with what of it answers a query. */
export function foundEvidence(evidence: Evidence, wanted: Wanted): FoundEvidence {
  const { quote, note, source } = evidence;
  const fields = { quote: quote.exact, note, source: source.title || source.url };
  const names = ['quote', 'note', 'source'] as const;
  const meets = (text: string) => wanted.filter(word => lowered(fold(text)).search(word) >= 0).length;
  const field = names.toSorted((a, b) => meets(fields[b]) - meets(fields[a]))[0]!;
  const text = fields[field].replace(/\s+/g, ' ');
  const firsts = wanted.map(word => lowered(fold(text)).search(word)).filter(at => at >= 0);
  const { excerpt } = excerptOf(text, Math.min(...firsts, text.length));
  const folded = lowered(fold(excerpt));
  const marks = wanted
    .flatMap(word => [...folded.matchAll(word)].map(({ index, 0: met }): Range => [index, index + met.length]))
    .sort(([a], [b]) => a - b);
  return { evidence, field, excerpt, marks };
}
