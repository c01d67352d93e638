import { isFrequent, isGrammar } from './common-words';
import type { Network } from './model';
import { words, type Word } from './text';
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
/** Two words in the same order say more than the same two apart. */
const PAIR = 1.6;
/** Names of companies and programmes, and words of the node's own name. */
const NAMED = 1.5;
/** A form was chosen to stand for its finding. */
const FORM = 1.5;

/** The terms of every finding and relationship of a network, each weighed by its rarity there. */
export function termsOf(network: Network, vocabulary: Vocabulary): Map<string, Terms> {
  const nodes = [...network.findings, ...network.relationships];
  const small = new Set(
    nodes.flatMap(({ text }) =>
      words(text)
        .map(word => word.text)
        .filter(word => /^\p{Ll}/u.test(word)),
    ),
  );
  const raw = new Map(nodes.map(({ id, name, text }) => [id, rawTerms(name, text, vocabulary.forms[id] ?? [], small)]));
  const holders = new Map<string, number>();
  for (const terms of raw.values()) for (const key of terms.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  // What most nodes say is the network's subject and joins nobody in particular.
  const common = nodes.length > 4 ? Math.min(nodes.length / 2, MAX_HOLDERS) : nodes.length;
  for (const terms of raw.values()) {
    for (const [key, term] of terms) {
      const held = holders.get(key)!;
      if (held < 2 || held > common) terms.delete(key);
      else term.weight *= Math.log((nodes.length + 1) / held);
    }
  }
  return raw;
}

function rawTerms(name: string, text: string, forms: string[], small: ReadonlySet<string>): Terms {
  const terms: Terms = new Map();
  const add = (key: string, written: string, weight: number) => {
    const known = terms.get(key);
    if (!known) terms.set(key, { text: asInSentence(written, small), weight });
    else known.weight = Math.max(known.weight, weight);
  };
  collect(text, add, 1);
  collect(name, add, NAMED);
  for (const form of forms) collect(form, add, FORM);
  return terms;
}

function collect(text: string, add: (key: string, written: string, weight: number) => void, factor: number): void {
  let before: Word | undefined;
  for (const word of words(text)) {
    if (isTelling(word)) add(word.stem, word.text, factor * (isNamed(word, text) ? NAMED : 1));
    if (before && isPair(before, word, text)) {
      add(`${before.stem} ${word.stem}`, text.slice(before.start, word.start + word.text.length), factor * PAIR);
    }
    before = word;
  }
}

/** Side by side, neither carries grammar only, and at least one tells something. */
function isPair(a: Word, b: Word, text: string): boolean {
  const between = text.slice(a.start + a.text.length, b.start);
  return /^[\s\-‐‑]$/.test(between) && !isGrammar(a.stem) && !isGrammar(b.stem) && (isTelling(a) || isTelling(b));
}

/** Not a word of any prose, nor a prefix cut off by its hyphen ("non-", "re-"). */
function isTelling({ text, stem }: Word): boolean {
  return !isFrequent(stem) && (text.length > 3 || /^\p{Lu}{2}/u.test(text));
}

/** A capital inside a sentence. */
function isNamed({ text: word, start }: Word, text: string): boolean {
  return /^\p{Lu}/u.test(word) && start > 0 && !/[.!?:“"]\s*$/.test(text.slice(0, start));
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
