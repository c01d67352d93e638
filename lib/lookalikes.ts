import { isGrammarWord } from './common-words';
import type { Finding, NetworkId, NodeKey, Relationship, StoredNetwork } from './model';
import type { NetworkSummary } from './network-summary';
import { slug } from './slug';
import type { Steps } from './steps';
import { words } from './text';
import { twinsAmong } from './twins';

/** A network as it is compared with others. */
export interface Compared {
  id: NetworkId;
  title: string;
  question: string;
  /** Ids of its findings and relationships, which follow from their names. */
  nodes: readonly string[];
}

/** A finding or relationship beside one that looks like it. */
export interface Lookalike {
  key: NodeKey;
  node: Finding | Relationship;
  /** How many passages were kept for it. */
  evidence: number;
}

/** What may be there twice. */
export interface Lookalikes {
  networks: [NetworkSummary, NetworkSummary][];
  nodes: { network: NetworkSummary; pair: [Lookalike, Lookalike] }[];
  /** Whether there are more of these. */
  more: boolean;
}

/** How a search for lookalikes is followed, and stopped. */
export interface Looking {
  /** Only within this network. */
  network?: NetworkId;
  /** How much is done, 0 to 1. */
  onProgress?(share: number): void;
  signal?: AbortSignal;
}

/** Of two networks with so many findings of one name, in shares of the smaller, one is likely a copy of the other. */
const SHARED = 0.5;
/** A name that so many networks have tells nothing of two of them. */
const MAX_HOLDERS = 30;

/** Pairs of networks that ask much the same, or have the same findings; in steps. By index. */
export function* alikeNetworks(networks: readonly Compared[]): Steps<[number, number][]> {
  const asked = yield* twinsAmong(
    networks.map(({ id, title, question }) => ({ id, name: tellingOf(`${title} ${question}`), text: '' })),
  );
  const pairs = new Map(asked.map(pair => [pair.join(), pair]));
  const common = new Map<string, number>();
  const holders = Map.groupBy(
    networks.flatMap(({ nodes }, index) => nodes.map(node => ({ node, index }))),
    ({ node }) => node,
  );
  for (const those of holders.values()) {
    if (those.length < 2 || those.length > MAX_HOLDERS) continue;
    for (const [at, { index: one }] of those.entries()) {
      for (const { index: other } of those.slice(at + 1)) {
        const key = `${one},${other}`;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
    }
    yield;
  }
  for (const [key, count] of common) {
    const pair = key.split(',').map(Number) as [number, number];
    const least = Math.min(...pair.map(index => networks[index]!.nodes.length));
    if (count >= 2 && count >= least * SHARED) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

const tellingOf = (text: string) =>
  words(text)
    .map(word => word.text)
    .filter(word => !isGrammarWord(word.toLowerCase()))
    .join(' ');

/** Pairs of findings, or of relationships, of one network whose names are half the same; in steps. Ids. */
export function* alikeNodes(nodes: readonly string[]): Steps<[string, string][]> {
  const named = nodes.map(id => ({ id, name: id.replaceAll('-', ' '), text: '' }));
  return (yield* twinsAmong(named)).map(([one, other]) => [nodes[one]!, nodes[other]!]);
}

/** A finding of one network, and one of another that may be the same. */
export interface Pairing {
  one: NodeKey;
  other: NodeKey;
  /** Called the same, or saying the same: hardly two things. */
  isSame: boolean;
}

/** Which findings and relationships of two networks may be the same: each is paired once, the surest first. */
export function pairingsOf(one: StoredNetwork, other: StoredNetwork): Pairing[] {
  return (['findings', 'relationships'] as const).flatMap(list => {
    const theirs = other.network[list];
    const all = one.network[list].flatMap(a =>
      theirs.map(b => ({ a, b, isSame: slug(a.name) === slug(b.name) || a.text === b.text, close: closenessOf(a, b) })),
    );
    const taken = new Set<string>();
    return all
      .filter(({ isSame, close }) => isSame || close >= 0.5)
      .sort((p, q) => Number(q.isSame) - Number(p.isSame) || q.close - p.close)
      .flatMap(({ a, b, isSame }) => {
        const keys = [`${one.id}/${a.id}`, `${other.id}/${b.id}`] as const;
        if (keys.some(key => taken.has(key))) return [];
        for (const key of keys) taken.add(key);
        return { one: keys[0], other: keys[1], isSame };
      });
  });
}

const stems = new Map<string, ReadonlySet<string>>();

function stemsOf(name: string): ReadonlySet<string> {
  const known = stems.get(name) ?? new Set(words(name).map(({ stem }) => stem));
  if (stems.size > 10_000) stems.clear();
  stems.set(name, known);
  return known;
}

/** The share of the words of two names that both have. */
function closenessOf(a: { name: string }, b: { name: string }): number {
  const [one, other] = [stemsOf(a.name), stemsOf(b.name)];
  const both = one.intersection(other).size;
  return both / Math.max(1, one.size + other.size - both);
}
