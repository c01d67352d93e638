import type { Network } from './model';
import { sharedTerms, termsOf, weighing, type Shared, type Terms } from './shared-terms';
import { done, type Steps } from './steps';
import { twinsAmong } from './twins';
import type { Vocabulary } from './vocabulary-model';

/** Nodes by their ids in the network, joined by what they share. */
export interface Joint extends Shared {
  from: string;
  to: string;
}

/** One rare word in common is chance; two, or one in a name, are not. In units of {@link Shared.score}. */
const MIN_SCORE = 2;
/** A second neighbour is drawn when it is nearly as close as the first. */
const SECOND = 0.6;
/** A relationship bears on at most so many findings. */
const MAX_BEARINGS = 3;
/** Sums of the same numbers in another order may differ by this. */
const ROUNDING = 1e-9;

/** How near the findings are wanted that {@link nearestAmong} finds. */
interface Wanted {
  count: number;
  /** In units of {@link Shared.score}. */
  atLeast: number;
  /** The index of a finding that is not to be found: the node itself. */
  except?: number;
  jointOf(index: number): Joint;
}

/** What the nodes of a network share. */
export interface Joints {
  /** Finding to finding: each finding's one or two nearest, and near-twins by name always. */
  shared: Joint[];
  /** Relationship to the findings it bears on; `from` is the relationship. */
  bears: Joint[];
}

/** What the nodes of a network share, in steps of less than a millisecond. */
export function* joining(network: Network, vocabulary: Vocabulary): Steps<Joints> {
  const terms = yield* weighing(network, vocabulary);
  const ids = network.findings.map(({ id }) => id);
  const nearestTo = nearestAmong(ids, terms);
  yield;
  return { shared: yield* sharing(network, terms, nearestTo), bears: yield* bearingBy(network, terms, nearestTo) };
}

/** Which findings each relationship bears on. */
export function bearing(network: Network, vocabulary: Vocabulary): Joint[] {
  const terms = termsOf(network, vocabulary);
  const ids = network.findings.map(({ id }) => id);
  return done(bearingBy(network, terms, nearestAmong(ids, terms)));
}

function* sharing({ findings }: Network, terms: AllTerms, nearestTo: NearestTo): Steps<Joint[]> {
  const ids = findings.map(({ id }) => id);
  const found = new Map<number, Joint>();
  const jointOf = (one: number, other: number) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    const place = from * ids.length + to;
    const known = found.get(place) ?? joint(terms, ids[from]!, ids[to]!);
    found.set(place, known);
    return known;
  };
  const kept = new Set((yield* twinsAmong(findings)).map(([one, other]) => jointOf(one, other)));
  for (const [index, id] of ids.entries()) {
    const wanted = { count: 2, atLeast: MIN_SCORE, except: index };
    for (const each of nearestTo(terms.get(id)!, { ...wanted, jointOf: other => jointOf(index, other) }))
      kept.add(each);
    yield;
  }
  return [...found]
    .filter(([, each]) => kept.has(each))
    .toSorted(([one], [other]) => one - other)
    .map(([, each]) => each);
}

function* bearingBy({ findings, relationships }: Network, terms: AllTerms, nearestTo: NearestTo): Steps<Joint[]> {
  const bears: Joint[] = [];
  for (const { id } of relationships) {
    const jointOf = (index: number) => joint(terms, id, findings[index]!.id);
    bears.push(...nearestTo(terms.get(id)!, { count: MAX_BEARINGS, atLeast: Number.MIN_VALUE, jointOf }));
    yield;
  }
  return bears;
}

type AllTerms = ReadonlyMap<string, Terms>;
type NearestTo = (of: Terms, wanted: Wanted) => Joint[];

function joint(terms: AllTerms, from: string, to: string): Joint {
  return { from, to, ...sharedTerms(terms.get(from)!, terms.get(to)!) };
}

/**
 * Finds the findings nearest to a node: by who holds each of its terms, not by comparing all with all. The sum of what both
 * hold bounds what they can share, so that few are looked at closely.
 */
function nearestAmong(ids: string[], terms: AllTerms): NearestTo {
  const holders = holdersAmong(ids, terms);
  const bounds = new Float64Array(ids.length);
  return (of, { except, ...wanted }) => {
    const met: number[] = [];
    for (const [key, { weight: own }] of of) {
      for (const { index, weight } of holders.get(key) ?? []) {
        if (index === except) continue;
        if (bounds[index] === 0) met.push(index);
        bounds[index]! += Math.min(own, weight);
      }
    }
    const found = best(met, bounds, wanted);
    for (const index of met) bounds[index] = 0;
    return found;
  };
}

/** Which findings hold each term. */
function holdersAmong(
  ids: string[],
  terms: ReadonlyMap<string, Terms>,
): Map<string, { index: number; weight: number }[]> {
  const holders = new Map<string, { index: number; weight: number }[]>();
  for (const [index, id] of ids.entries()) {
    for (const [key, { weight }] of terms.get(id)!) {
      const known = holders.get(key);
      if (known) known.push({ index, weight });
      else holders.set(key, [{ index, weight }]);
    }
  }
  return holders;
}

/** The nearest of those met, without those much farther than the first. Takes from `bounds` what it has looked at. */
function best(met: number[], bounds: Float64Array, { count, atLeast, jointOf }: Wanted): Joint[] {
  const ranked: { index: number; joint: Joint }[] = [];
  for (;;) {
    let index = -1;
    let bound = Math.max(0, Math.max(atLeast, ranked[count - 1]?.joint.score ?? 0) - ROUNDING);
    for (const next of met) if (bounds[next]! > bound) bound = bounds[(index = next)]!;
    if (index < 0) break;
    bounds[index] = 0;
    const next = { index, joint: jointOf(index) };
    if (next.joint.score < atLeast) continue;
    ranked.push(next);
    ranked.sort((a, b) => b.joint.score - a.joint.score || a.index - b.index).splice(count);
  }
  return ranked.map(each => each.joint).filter(({ score }) => score >= ranked[0]!.joint.score * SECOND);
}
