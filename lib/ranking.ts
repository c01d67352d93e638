import type { Candidate } from './matching';
import type { Link, Reason } from './model';
import { partsOf } from './node-key';
import type { ReadText } from './read-text';
import type { Part, Weighed } from './weighing';

/** What stands right before a passage speaks for it a little: "They cost ...". */
const BEFORE = 0.25;
/** So does the page as a whole: one on learners' debts is on them throughout. */
const PAGE = 1.2;
/** Whether anything is linked at all is for the passage's own words to say, the page hardly counts. */
const PAGE_TELLING = 0.2;
/** From here on a link is shown, by what it tells. Chosen so that half the passages that speak to nothing stay silent. */
export const WEAK = 0.58;
/** The same for a passage without topic words: half of those carried by their neighbours alone are asides. */
const WEAK_CARRIED = 0.6;
/** From here on it is strong: on labelled pages three of four such links are right, of the weaker ones half. */
const STRONG = 1.6;
/** The best and its runners-up. */
const MAX_LINKS = 3;
/** A runner-up with a smaller share of the best's weight is not worth showing. */
const NEAR = 0.25;
/** The card has room for no more. */
const MAX_REASONS = 6;
/** The weight at which a score is 1 - 1/e. */
const SCALE = 1.6;

/** What is known of a passage and its surroundings; maps are by candidate. */
export interface Surroundings {
  passage: ReadText;
  own: ReadonlyMap<number, Weighed>;
  before: ReadonlyMap<number, Weighed>;
  /** The mean over the page. */
  page: ReadonlyMap<number, { weight: number; telling: number }>;
}

/** The links of one passage, the best first; none when its words tell too little of any. */
export function rank(surroundings: Surroundings, candidates: Candidate[]): Link[] {
  const ranked = rankAll(surroundings, candidates);
  if (toldOf(surroundings.passage, ranked) < 1) return [];
  const least = (ranked[0]?.weight ?? 0) * NEAR;
  return ranked
    .filter(({ weight }) => weight >= least)
    .slice(0, MAX_LINKS)
    .map(linkOf);
}

/** How much a passage tells of any finding, as a share of what a link needs. */
export function toldOf({ topicWords }: ReadText, ranked: Ranked[]): number {
  const most = Math.max(0, ...ranked.map(({ telling }) => telling));
  return most / (topicWords.length > 0 ? WEAK : WEAK_CARRIED);
}

/** All that anything speaks for, shown or not, the weightiest first. */
export function rankAll(surroundings: Surroundings, candidates: Candidate[]): Ranked[] {
  return candidates
    .map((candidate, place) => rankedAs(candidate, place, surroundings))
    .filter(one => one !== undefined)
    .sort((a, b) => b.weight - a.weight || (a.node < b.node ? -1 : 1));
}

/** What speaks for a candidate. */
export interface Ranked {
  node: Link['node'];
  weight: number;
  /** The same, without what the topic alone says. */
  telling: number;
  parts: Pick<Part, 'by' | 'words' | 'form' | 'how' | 'weight'>[];
}

function rankedAs({ key }: Candidate, place: number, { passage, own, before, page }: Surroundings): Ranked | undefined {
  const isLit = passage.networks.has(partsOf(key).network);
  const ours = own.get(place);
  const former = isLit ? before.get(place) : undefined;
  const whole = isLit ? page.get(place) : undefined;
  const parts: Ranked['parts'] = [...(ours?.parts ?? [])];
  const [first] = former?.parts ?? [];
  if (former && first) parts.push({ ...first, by: 'before', weight: former.weight * BEFORE });
  if (whole) parts.push({ by: 'page', words: '', form: '', how: 'same', weight: whole.weight * PAGE });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return;
  const telling = (ours?.telling ?? 0) + (former?.telling ?? 0) * BEFORE + (whole?.telling ?? 0) * PAGE_TELLING;
  return { node: key, weight, telling, parts };
}

/** A ranked candidate as a link. Each reason's part of the score is its part of the weight. */
export function linkOf({ node, weight, telling, parts }: Ranked): Link {
  const score = 1 - Math.exp(-weight / SCALE);
  const reasons = parts
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((part): Reason => ({
      by: part.by,
      words: part.words,
      form: part.form,
      how: part.how,
      weight: (score * part.weight) / weight,
    }));
  return { node, score, strength: telling >= STRONG ? 'strong' : 'weak', reasons };
}
