import type { Evidence, Stance } from './evidence';
import type { Finding, NodeKey, StoredNetwork } from './model';
import { done } from './steps';
import { tallyOf, totalOf, type Tally } from './tally';
import { twinsAmong } from './twins';

/** In which order answers stand: those that more speaks for first, or by name. Near-twins stand together in either. */
export type AnswerOrder = 'evidence' | 'name';

/** Another answer to the same question, as seen from one. */
export interface OtherAnswer {
  key: NodeKey;
  name: string;
  /** Half of the words of their names are the same. */
  isTwin: boolean;
  /** Words that both have, the most telling first. */
  shared: string[];
  /** How many passages are kept for both. */
  both: number;
  /** How many of these support the one and contradict the other. */
  opposed: number;
}

/** A finding as an answer to its network's question, with what is kept for and against it. */
export interface Answer {
  key: NodeKey;
  name: string;
  text: string;
  tally: Tally;
  /** The newest passage of each stance. */
  newest: Partial<Record<Stance, Evidence>>;
  /** Near-twins first, then those that share passages, then those that share words. */
  others: OtherAnswer[];
}

/** Two answers that have words in common: an edge of the picture. */
export interface Sharing {
  from: NodeKey;
  to: NodeKey;
  shared: string[];
}

/** A network's findings as answers, with the evidence that is kept for each; `evidence` is the newest first. */
export function answersOf(
  { id, network }: Pick<StoredNetwork, 'id' | 'network'>,
  evidence: Evidence[],
  sharings: Sharing[],
): Answer[] {
  const { findings } = network;
  const keys = findings.map(finding => `${id}/${finding.id}`);
  const kept = Map.groupBy(evidence, ({ node }) => node ?? '');
  const others = othersAmong(findings, keys, sharings, evidence);
  return findings.map(({ name, text }, index) => {
    const key = keys[index]!;
    const its = kept.get(key) ?? [];
    const newest: Answer['newest'] = {};
    for (const one of its) newest[one.stance] ??= one;
    return { key, name, text, tally: tallyOf(its), newest, others: others.get(key) ?? [] };
  });
}

/** Answers in order, near-twins beside each other: a group of twins stands where its first member does. */
export function orderedAnswers(answers: Answer[], order: AnswerOrder): Answer[] {
  const ranked = answers.toSorted(order === 'name' ? byName : byEvidence);
  const byKey = new Map(ranked.map(answer => [answer.key, answer]));
  const placed = new Set<Answer>();
  const place = (answer: Answer) => {
    if (placed.has(answer)) return;
    placed.add(answer);
    const twins = answer.others.filter(({ isTwin }) => isTwin).map(({ key }) => byKey.get(key)!);
    for (const twin of twins.toSorted((a, b) => ranked.indexOf(a) - ranked.indexOf(b))) place(twin);
  };
  for (const answer of ranked) place(answer);
  return [...placed];
}

/** Sorting is stable: what is level stays in the network's own order. */
function byEvidence({ tally: a }: Answer, { tally: b }: Answer): number {
  return b.supports - b.contradicts - (a.supports - a.contradicts) || totalOf(b) - totalOf(a);
}

function byName(a: Answer, b: Answer): number {
  return a.name.localeCompare(b.name);
}

/** What each answer has to do with the others, as far as anything is known. */
function othersAmong(
  findings: Finding[],
  keys: NodeKey[],
  sharings: Sharing[],
  evidence: Evidence[],
): Map<NodeKey, OtherAnswer[]> {
  const names = new Map(keys.map((key, index) => [key, findings[index]!.name]));
  const known = new Map<NodeKey, Map<NodeKey, OtherAnswer>>();
  const note = (one: NodeKey, key: NodeKey, change: (other: OtherAnswer) => void) => {
    const name = names.get(key);
    if (name === undefined || !names.has(one)) return;
    const its = known.get(one) ?? new Map<NodeKey, OtherAnswer>();
    const other = its.get(key) ?? { key, name, isTwin: false, shared: [], both: 0, opposed: 0 };
    change(other);
    known.set(one, its.set(key, other));
  };
  const noteBoth = (one: NodeKey, other: NodeKey, change: (other: OtherAnswer) => void) => {
    note(one, other, change);
    note(other, one, change);
  };
  for (const [one, other] of done(twinsAmong(findings)))
    noteBoth(keys[one]!, keys[other]!, each => void (each.isTwin = true));
  for (const { from, to, shared } of sharings) noteBoth(from, to, each => void (each.shared = shared));
  for (const { one, other, isOpposed } of keptTwice(evidence))
    noteBoth(one, other, each => {
      each.both += 1;
      each.opposed += isOpposed ? 1 : 0;
    });
  return new Map([...known].map(([key, its]) => [key, [...its.values()].toSorted(nearer)]));
}

function nearer(a: OtherAnswer, b: OtherAnswer): number {
  return Number(b.isTwin) - Number(a.isTwin) || b.both - a.both || b.shared.length - a.shared.length;
}

/** Pairs of nodes for which the same passage is kept. It may stand on a page twice, and be kept twice for one: the newest counts. */
function keptTwice(evidence: Evidence[]): { one: NodeKey; other: NodeKey; isOpposed: boolean }[] {
  const places = Map.groupBy(
    evidence.filter(({ node }) => node !== undefined),
    ({ source, quote }) => `${source.url} ${quote.exact}`,
  );
  return [...places.values()].flatMap(all => {
    const same = [...Map.groupBy(all, ({ node }) => node!).values()].map(([newest]) => newest!);
    return same.flatMap((one, index) =>
      same.slice(index + 1).map(other => ({
        one: one.node!,
        other: other.node!,
        isOpposed: new Set([one.stance, other.stance, 'mentions']).size === 3,
      })),
    );
  });
}
