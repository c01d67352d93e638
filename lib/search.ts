import Fuse from 'fuse.js';
import { closeness } from './closeness';
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
export const WEIGHTS = { name: 4, facet: 2, text: 1 } as const;
type Field = keyof typeof WEIGHTS;
/** Fewer of the query's words than this share, and the finding is about something else. */
export const MIN_COVERAGE = 0.66;
/** More do not fit the popup, nor a reader's patience. */
export const MAX_FOUND = 12;
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
    const asked = askedIn(query);
    if (asked.length === 0) return [];
    const meet = meeting(asked);
    return fuse
      .search(asked.map(({ text }) => text).join(' '))
      .flatMap(({ item, score = 1 }) => foundIn(item, asked, meet, 1 - score))
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_FOUND);
  };
}

/** The words of a query that carry matter; all, when none does. */
export function askedIn(query: string): Word[] {
  const all = words(query.slice(0, 200));
  const telling = all.filter(({ stem }) => !isGrammar(stem));
  return telling.length > 0 ? telling : all;
}

function foundIn(node: NodeSummary, asked: Word[], meet: Meet, fuseScore: number): Found[] {
  const hits = (['name', 'facet', 'text'] as const).flatMap(field => hitsIn(node[field] ?? '', field, meet));
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

function hitsIn(text: string, field: Field, meet: Meet): Hit[] {
  return words(text).flatMap(word => {
    const met = meet(word);
    return met ? [{ word, field, ...met }] : [];
  });
}

/** Which word of the query a word of a text meets best, if any. */
type Meet = (word: Word) => Pick<Hit, 'query' | 'closeness'> | undefined;

/** Each distinct word is compared once. */
function meeting(asked: Word[]): Meet {
  const known = new Map<string, ReturnType<Meet>>();
  return word => {
    if (known.has(word.text)) return known.get(word.text);
    const all = asked.map((query, index) => ({ query: index, closeness: closeness(query, word) }));
    const best = all.reduce((a, b) => (b.closeness > a.closeness ? b : a));
    const met = best.closeness > 0 ? best : undefined;
    known.set(word.text, met);
    return met;
  };
}

/** Whole words round a place; `shift` takes offsets of the text to offsets of the excerpt. */
export function excerptOf(text: string, at: number): { excerpt: string; shift: number } {
  if (text.length <= EXCERPT) return { excerpt: text, shift: 0 };
  const wanted = Math.max(0, Math.min(at - 30, text.length - EXCERPT));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + EXCERPT >= text.length ? text.length : text.lastIndexOf(' ', start + EXCERPT);
  const lead = start > 0 ? '…' : '';
  return { excerpt: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`, shift: lead.length - start };
}
