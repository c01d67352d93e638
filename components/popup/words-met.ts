import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import type { Range } from '@/lib/search';

/** Where in a passage the words stand by which it was linked to a node. */
export function wordsMet({ text, links }: PagePassage, key: NodeKey): Range[] {
  const lower = text.toLowerCase();
  const ranges = (links.find(({ node }) => node === key)?.reasons ?? []).flatMap(({ by, words }): Range[] => {
    if (by === 'before' || by === 'page') return [];
    const start = lower.indexOf(words.toLowerCase());
    return start < 0 || words === '' ? [] : [[start, start + words.length]];
  });
  // Reasons may overlap: of two, the longer is marked.
  return ranges
    .toSorted(([a, b], [c, d]) => d - c - (b - a))
    .reduce<Range[]>(
      (kept, one) => (kept.some(other => one[0] < other[1] && other[0] < one[1]) ? kept : [...kept, one]),
      [],
    );
}
