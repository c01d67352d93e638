import Fuse, { type IFuseOptions } from 'fuse.js';
import type { LabelledPage } from './labelled.ts';
import type { SentencePrediction } from './prediction.ts';
import { figuresOf, type Figures, type Share } from './score.ts';

/** A plain way to link a sentence. */
export interface Baseline {
  name: string;
  /** Whether it looks at the text at all. */
  isSearch: boolean;
  /** Findings for a text, the nearest first; scores from 0 (far) to 1. */
  rank(text: string): SentencePrediction['findings'];
}

/** How far a plain way gets. */
export interface BaselineFigures {
  name: string;
  /** Highlighting what scores at least `threshold`, which is chosen by looking at the labels. */
  highlightF1: Share;
  threshold: number;
  /** For all on-topic sentences, as if a perfect gate had let them through. */
  link: Figures['link'];
}

interface Node {
  id: string;
  name: string;
  text: string;
}

/** Fuse.js as it comes, but for the threshold: it would leave most sentences without any result. */
const PLAIN: IFuseOptions<Node> = { includeScore: true, threshold: 1 };

/**
 * Plain Fuse.js in both modes, whole sentence against name and text, each with the keys that suit it better; and the
 * findings that are labelled most often, always the same.
 */
export function baselinesFor(nodes: Node[], pages: LabelledPage[]): Baseline[] {
  const always = mostFrequent(pages).map(id => ({ id, score: 1 }));
  const joined = { name: 'all', getFn: ({ name, text }: Node) => `${name} ${text}` };
  return [
    plainFuse('Fuse default', nodes, { ...PLAIN, keys: ['name', 'text'] }),
    plainFuse('Fuse token search', nodes, { ...PLAIN, keys: [joined], useTokenSearch: true }),
    { name: 'three most frequent', isSearch: false, rank: () => always },
  ];
}

function plainFuse(name: string, nodes: Node[], options: IFuseOptions<Node>): Baseline {
  const fuse = new Fuse(nodes, options);
  return {
    name,
    isSearch: true,
    rank: text => fuse.search(text).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })),
  };
}

/** The three findings that most sentences are labelled with. */
function mostFrequent(pages: LabelledPage[]): string[] {
  const ids = pages.flatMap(({ sentences }) => sentences.flatMap(({ findings }) => Object.keys(findings)));
  const counts = Map.groupBy(ids, id => id);
  return [...counts.keys()].sort((a, b) => counts.get(b)!.length - counts.get(a)!.length).slice(0, 3);
}

/** The figures of a plain way. */
export function baselineFigures({ name, rank }: Baseline, pages: LabelledPage[]): BaselineFigures {
  const ranked = pages.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ text, topics }) => ({ topics, findings: rank(text) })),
  }));
  const scored = ranked.flatMap(({ sentences }) =>
    sentences.map(({ topics, findings }) => ({ score: findings[0]?.score ?? 0, isOnTopic: topics.length > 0 })),
  );
  const { f1, threshold } = bestThreshold(scored);
  return { name, highlightF1: f1, threshold, link: figuresOf(pages, ranked).link };
}

/** The threshold with the highest F1 for "on topic"; F1 is null where nothing is. */
export function bestThreshold(scored: { score: number; isOnTopic: boolean }[]): { threshold: number; f1: Share } {
  const falling = scored.toSorted((a, b) => b.score - a.score);
  const wanted = scored.filter(({ isOnTopic }) => isOnTopic).length;
  const best: { threshold: number; f1: Share } = { threshold: Infinity, f1: wanted === 0 ? null : 0 };
  let right = 0;
  for (const [index, { score, isOnTopic }] of falling.entries()) {
    if (isOnTopic) right += 1;
    if (falling[index + 1]?.score === score) continue; // Equal scores pass or fail together.
    const f1 = (2 * right) / (index + 1 + wanted);
    if (best.f1 !== null && f1 > best.f1) Object.assign(best, { threshold: score, f1 });
  }
  return best;
}
