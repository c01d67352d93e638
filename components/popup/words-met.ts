import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import type { Range } from '@/lib/search';

/** Where in a passage the words stand by which it was linked to a node. */
export function wordsMet({ text, links }: PagePassage, key: NodeKey): Range[] {
  const lower = lowered(text);
  const ranges = (links.find(({ node }) => node === key)?.reasons ?? []).flatMap(({ by, words }): Range[] => {
    if (by === 'before' || by === 'page') return [];
    const start = words === '' ? -1 : placeOf(lowered(words), lower);
    return start < 0 ? [] : [[start, start + words.length]];
  });
  // Reasons may overlap: of two, the longer is marked.
  return ranges
    .toSorted(([a, b], [c, d]) => d - c - (b - a))
    .reduce<Range[]>(
      (kept, one) => (kept.some(other => one[0] < other[1] && other[0] < one[1]) ? kept : [...kept, one]),
      [],
    );
}

/** In lower case, as long as it was: the only letter that grows keeps its form. */
const lowered = (text: string) => text.replaceAll(/[^\u0130]+/g, part => part.toLowerCase());

const IN_WORD = /[\p{L}\p{N}]/u;

/** Where words stand by themselves, or else as parts of others; -1 where they do not. */
function placeOf(words: string, text: string): number {
  const first = text.indexOf(words);
  for (let at = first; at >= 0; at = text.indexOf(words, at + 1)) {
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + words.length))) return at;
  }
  return first;
}
