import Fuse from 'fuse.js';
import { isGrammar } from './common-words';
import type { NodeSummary } from './model';
import { words, type Word } from './text';

/** Part of a text, as offsets. */
export type Range = [start: number, end: number];

/** A finding or relationship that answers a query. */
export interface Found {
  node: NodeSummary;
  /** The higher, the better; only for ranking. */
  score: number;
  /** Part of the text, where the query's words stand in it. */
  excerpt: string;
  /** Whole words that met a word of the query, never stray letters. */
  marks: { name: Range[]; facet: Range[]; excerpt: Range[] };
}

/** A word met in the name says more than one in the text. */
const WEIGHTS = { name: 4, facet: 2, text: 1 } as const;
type Field = keyof typeof WEIGHTS;
/** Fewer of the query's words than this share, and the finding is about something else. */
const MIN_COVERAGE = 0.66;
/** More do not fit the popup, nor a reader's patience. */
const MAX_FOUND = 12;
/** Characters of text shown with a result. */
const EXCERPT = 92;

interface Hit {
  word: Word;
  field: Field;
  query: number;
  closeness: number;
}

/**
 * Search in the findings and relationships of all networks: typing errors are forgiven, word order does not matter.
 *
 * Fuse.js proposes and ranks; what it proposes for a few stray letters is dropped by comparing whole words.
 */
export function searcherOf(nodes: NodeSummary[]): (query: string) => Found[] {
  const fuse = new Fuse(nodes, {
    keys: [
      { name: 'name', weight: WEIGHTS.name },
      { name: 'facet', weight: WEIGHTS.facet },
      { name: 'text', weight: WEIGHTS.text },
    ],
    useTokenSearch: true,
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.34, // Three letters in nine.
  });
  return query => {
    const all = words(query.slice(0, 200));
    const telling = all.filter(({ stem }) => !isGrammar(stem));
    const asked = telling.length > 0 ? telling : all;
    if (asked.length === 0) return [];
    return fuse
      .search(asked.map(({ text }) => text).join(' '))
      .flatMap(({ item, score = 1 }) => foundIn(item, asked, 1 - score))
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_FOUND);
  };
}

function foundIn(node: NodeSummary, asked: Word[], fuseScore: number): Found[] {
  const hits = (['name', 'facet', 'text'] as const).flatMap(field => hitsIn(node[field] ?? '', field, asked));
  const best = asked.map((_, query) =>
    Math.max(0, ...hits.filter(hit => hit.query === query).map(({ field, closeness }) => WEIGHTS[field] * closeness)),
  );
  if (best.filter(each => each > 0).length < asked.length * MIN_COVERAGE) return [];
  const { excerpt, shift } = excerptOf(node.text, hits.find(({ field }) => field === 'text')?.word.start ?? 0);
  const ranges = (field: Field, by = 0) =>
    hits
      .filter(hit => hit.field === field)
      .map(({ word }): Range => [word.start + by, word.start + by + word.text.length]);
  return [
    {
      node,
      score: best.reduce((sum, each) => sum + each, 0) / asked.length + fuseScore,
      excerpt,
      marks: {
        name: ranges('name'),
        facet: ranges('facet'),
        excerpt: ranges('text', shift).filter(([start, end]) => start >= 0 && end <= excerpt.length),
      },
    },
  ];
}

function hitsIn(text: string, field: Field, asked: Word[]): Hit[] {
  return words(text).flatMap(word => {
    const hits = asked.map((query, index) => ({ word, field, query: index, closeness: closeness(query, word) }));
    const best = hits.reduce((a, b) => (b.closeness > a.closeness ? b : a));
    return best.closeness > 0 ? [best] : [];
  });
}

/** 1 when equal up to inflection, less for a beginning or a typing error, 0 when they are different words. */
function closeness(query: Word, word: Word): number {
  if (query.stem === word.stem) return 1;
  const [a, b] = [query, word].map(({ text }) => text.toLowerCase().replace(/['’]s$/, '')) as [string, string];
  if (a.length >= 2 && b.startsWith(a)) return 0.9;
  if (a.length < 4 || isGrammar(word.stem)) return 0;
  const slips = a.length >= 8 ? 2 : 1;
  // What is still being typed is compared to the word's beginning too.
  const start = b.slice(0, a.length);
  return distance(a, b) <= slips || (a.length >= 6 && distance(a, start) <= 1) ? 0.7 : 0;
}

/** Optimal string alignment: letters put in, left out, replaced or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row, ...Array<number>(b.length).fill(0)]);
  for (let column = 0; column <= b.length; column++) rows[0]![column] = column;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]![column] = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
        isSwapped ? rows[row - 2]![column - 2]! + 1 : Infinity,
      );
    }
  }
  return rows[a.length]![b.length]!;
}

/** Whole words round a place; `shift` takes offsets of the text to offsets of the excerpt. */
function excerptOf(text: string, at: number): { excerpt: string; shift: number } {
  if (text.length <= EXCERPT) return { excerpt: text, shift: 0 };
  const wanted = Math.max(0, Math.min(at - 30, text.length - EXCERPT));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + EXCERPT >= text.length ? text.length : text.lastIndexOf(' ', start + EXCERPT);
  const lead = start > 0 ? '…' : '';
  return { excerpt: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`, shift: lead.length - start };
}
