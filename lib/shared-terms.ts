import { mentionsOf, type Mentions } from './mentions';
import type { Network } from './model';
import { done, type Steps } from './steps';
import type { Vocabulary } from './vocabulary-model';

/** One finding or relationship as its terms: stem or stem pair -> how it is written and what it weighs. */
export type Terms = Map<string, { text: string; weight: number }>;

/** What two nodes have in common. */
export interface Shared {
  /** The more, and the rarer in the network, the higher; 0 when nothing is shared. */
  score: number;
  /** As the first node writes it, the most telling first; at most {@link MAX_SHOWN}. */
  words: string[];
}

/** More would not fit a line under the picture. */
const MAX_SHOWN = 4;
/** A term that more nodes than these hold is not distinctive, however large the network. */
const MAX_HOLDERS = 24;

/** The terms of every finding and relationship of a network, each weighed by its rarity there. */
export function termsOf(network: Network, vocabulary: Vocabulary): Map<string, Terms> {
  return done(weighing(network, vocabulary));
}

/** The same in steps, two a node. */
export function* weighing(network: Network, vocabulary: Vocabulary): Steps<Map<string, Terms>> {
  const nodes = [...network.findings, ...network.relationships];
  const small = new Set<string>();
  const holders = new Map<string, number>();
  const mentions: Mentions[] = [];
  for (const { id, name, text } of nodes) {
    const its = mentionsOf(name, text, vocabulary.forms[id] ?? [], small);
    for (const key of its.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
    mentions.push(its);
    yield;
  }
  // What most nodes say is the network's subject and joins nobody in particular.
  const common = nodes.length > 4 ? Math.min(nodes.length / 2, MAX_HOLDERS) : nodes.length;
  const found = new Map<string, Terms>();
  for (const [index, { id }] of nodes.entries()) {
    const terms: Terms = new Map();
    for (const [key, { source, start, end, weight }] of mentions[index]!) {
      const held = holders.get(key)!;
      if (held < 2 || held > common) continue;
      const text = asInSentence(source.slice(start, end), small);
      terms.set(key, { text, weight: weight * Math.log((nodes.length + 1) / held) });
    }
    found.set(id, terms);
    yield;
  }
  return found;
}

/** A word that stood at the head of its sentence loses its capital, unless nobody writes it small: then it is a name. */
function asInSentence(written: string, small: ReadonlySet<string>): string {
  return written
    .replace(/['\u2019]s$/, '')
    .replace(/^\p{Lu}\p{Ll}*(?!\P{L}+\p{Lu})\b/u, first =>
      small.has(first.toLowerCase()) ? first.toLowerCase() : first,
    );
}

/** What two nodes share, given their terms. */
export function sharedTerms(a: Terms, b: Terms): Shared {
  const common: { key: string; text: string; weight: number }[] = [];
  for (const [key, { text, weight }] of a) {
    const other = b.get(key);
    if (other) common.push({ key, text, weight: Math.min(weight, other.weight) });
  }
  if (common.length === 0) return { score: 0, words: [] };
  // A shared pair makes its two words redundant.
  const pairs = common.filter(({ key }) => key.includes(' '));
  const paired = new Set(pairs.flatMap(({ key }) => key.split(' ')));
  const telling = common
    .filter(({ key }) => key.includes(' ') || !paired.has(key))
    .toSorted((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1));
  return {
    score: telling.reduce((sum, { weight }) => sum + weight, 0),
    words: telling.slice(0, MAX_SHOWN).map(({ text }) => text),
  };
}
