import { weighPassages, type Candidate, type FindingSource } from './matching';
import type { Link, NodeSummary, Passage } from './model';
import { linkOf, rank, rankAll, toldOf, type Surroundings } from './ranking';

/** So many of the findings that anything speaks for are told of. */
const MAX_TOLD = 5;

/** What becomes of a finding that a passage was weighed against. */
type Outcome =
  | Link['strength']
  /** The reader said that the passage does not speak to it. */
  | 'corrected'
  /** Others are far ahead. */
  | 'behind'
  /** The passage tells too little of any finding. */
  | 'silent';

/** A finding or relationship that a passage was weighed against. */
export interface WeighedNode {
  node: NodeSummary;
  link: Link;
  outcome: Outcome;
}

/** What the ranking weighed for a passage. */
export interface WeighedPassage {
  /** The weightiest first, at most 5. */
  nodes: WeighedNode[];
  /** How much the passage tells of any finding, as a share of what a link needs: shown from 1 on. */
  told: number;
}

/** Weigh the passages of a page called `title`: by the functions, and with the corrections, by which pages are linked. */
export async function weighTried(passages: Passage[], source: FindingSource, title: string): Promise<WeighedPassage[]> {
  if (passages.length === 0) return [];
  const { surroundings, candidates } = await weighPassages(passages, source, { title, others: [] });
  const weighed = surroundings.map(each => weighedOf(each, candidates));
  const asked = weighed.flatMap(({ nodes }, index) =>
    nodes.map(({ link }) => ({ text: passages[index]!.text, node: link.node })),
  );
  const corrected = (await source.corrected(asked)).values();
  return weighed.map(({ nodes, told }) => ({
    told,
    nodes: nodes.map(one => (corrected.next().value ? { ...one, outcome: 'corrected' } : one)),
  }));
}

function weighedOf(surroundings: Surroundings, candidates: Candidate[]): WeighedPassage {
  const summaries = new Map(candidates.map(candidate => [candidate.key, candidate]));
  const shown = new Map(rank(surroundings, candidates).map(({ node, strength }) => [node, strength]));
  const ranked = rankAll(surroundings, candidates);
  const nodes = ranked.slice(0, MAX_TOLD).map(one => ({
    node: summaries.get(one.node)!,
    link: linkOf(one),
    outcome: shown.get(one.node) ?? (shown.size > 0 ? ('behind' as const) : ('silent' as const)),
  }));
  return { nodes, told: toldOf(surroundings.passage, ranked) };
}
