import { fold, stem, words } from './text';
import type { Lexicon, StoredNetwork, TopicWord } from './model';
import { sentencesOf } from './sentences';

/** A sentence that the gate let through, with where it stands in its block. */
export interface GatedSentence {
  /** Offsets in the block's text, ends trimmed. */
  start: number;
  end: number;
  /** Offsets relative to `start`. */
  words: TopicWord[];
}

/** The topic gate, compiled from a lexicon. */
export interface Gate {
  /** Whether any strong or weak word stands in `text`: one pass of one RegExp, for blocks and whole pages. */
  mayHold(text: string): boolean;
  /** The sentences of one block (its text, any white space) that are on topic. Segments only when a word is there. */
  sentences(block: string): GatedSentence[];
}

/** How many looks there are for topics; the seventh topic wears the first again. */
const STYLES = 6;

/** Shorter pieces are buttons, captions and bylines. */
const MIN_LENGTH = 25;

/** Longer ones are not sentences but data. */
const MAX_LENGTH = 2_000;

/** Compile the topics of networks, in their order. `revision` is the library's. */
export function lexiconOf(networks: Pick<StoredNetwork, 'id' | 'vocabulary'>[], revision: number): Lexicon {
  const lexicon: Lexicon = { revision, topics: [], strong: [], weak: [], against: [] };
  for (const { id: network, vocabulary } of networks) {
    for (const { id, name, strong, weak, against } of vocabulary.topics) {
      const topic = lexicon.topics.length;
      lexicon.topics.push({ id, name, network, style: topic % STYLES });
      lexicon.strong.push(...strong.map((form): [string, number] => [fold(form).toLowerCase(), topic]));
      lexicon.weak.push(...weak.map((form): [string, number] => [fold(form).toLowerCase(), topic]));
      lexicon.against.push(...against.map((form): [string, number] => [fold(form).toLowerCase(), topic]));
    }
  }
  return lexicon;
}

type Kind = 'strong' | 'weak' | 'against';

/** A lexicon word found in a block. */
interface Hit {
  kind: Kind;
  start: number;
  end: number;
  topics: number[];
}

/** Compile a gate. An empty lexicon gives a gate that lets nothing through. */
export function compileGate(lexicon: Lexicon): Gate {
  const strongAndWeak = [...lexicon.strong, ...lexicon.weak].map(([form]) => form);
  if (strongAndWeak.length === 0) return { mayHold: () => false, sentences: () => [] };
  const any = new RegExp(pattern(strongAndWeak), 'i');
  const all = new RegExp(pattern([...strongAndWeak, ...lexicon.against.map(([form]) => form)]), 'gi');
  const entries = entriesOf(lexicon);
  return {
    mayHold: text => any.test(text),
    sentences: block => (any.test(block) ? onTopic(block, hitsIn(fold(block), all, entries)) : []),
  };
}

/**
 * One alternation for all forms, the longest first, with the endings of English after it once: inflection groups in each
 * form make the same RegExp 13 to 60 times slower. Without the `u` flag, which costs 4 to 10 times.
 */
function pattern(forms: string[]): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `\\b(?:${longestFirst.map(source).join('|')})(?:'s|s'|s|e|es|ed|ing|y|ies)?(?![a-z0-9])`;
}

/** A form as a RegExp source: hyphens may be blanks or nothing, blanks may be hyphens, and British spelling is met. */
function source(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<=[a-z]{2}[^aeiou])[ey]$/, '')
    .replace(/-/g, '[\\s\\-\\u2010-\\u2015]?')
    .replace(/ /g, '[\\s\\-\\u2010-\\u2015]{1,3}')
    .replace(/'/g, "['\\u2019]")
    .replace(/program/g, 'program(?:me)?')
    .replace(/labor/g, 'labou?r')
    .replace(/center/g, 'cent(?:er|re)')
    .replace(/iz(?=ation|ing|ed|e|$)/g, 'i[sz]');
}

/** The same for "micro-credentials", "Micro credential" and "microcredential". */
function keyOf(form: string): string {
  return words(form)
    .map(({ text }) => stem(text))
    .join('');
}

function entriesOf(lexicon: Lexicon): Map<string, { kind: Kind; topics: number[] }> {
  const entries = new Map<string, { kind: Kind; topics: number[] }>();
  for (const kind of ['strong', 'weak', 'against'] as const) {
    for (const [form, topic] of lexicon[kind]) {
      const key = keyOf(form);
      const entry = entries.get(key);
      if (!entry) entries.set(key, { kind, topics: [topic] });
      else if (entry.kind === kind && !entry.topics.includes(topic)) entry.topics.push(topic);
    }
  }
  return entries;
}

function hitsIn(folded: string, all: RegExp, entries: Map<string, { kind: Kind; topics: number[] }>): Hit[] {
  const hits: Hit[] = [];
  for (const match of folded.matchAll(all)) {
    const entry = entries.get(keyOf(match[0]));
    if (entry) hits.push({ ...entry, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

/** The sentences of a block that have enough topic words: a strong one, or two weak ones, or a weak one in strong company. */
function onTopic(block: string, hits: Hit[]): GatedSentence[] {
  const company = hits.some(({ kind }) => kind === 'strong');
  const found: GatedSentence[] = [];
  if (hits.every(({ kind }) => kind === 'against')) return found;
  for (const { start, end } of sentencesOf(fold(block))) {
    if (end - start < MIN_LENGTH || end - start > MAX_LENGTH) continue;
    const inside = hits.filter(hit => hit.start >= start && hit.end <= end);
    const strong = inside.filter(({ kind }) => kind === 'strong');
    const weak = inside.some(({ kind }) => kind === 'against') ? [] : inside.filter(({ kind }) => kind === 'weak');
    const different = new Set(weak.map(hit => keyOf(block.slice(hit.start, hit.end)))).size;
    if (strong.length === 0 && different < (company ? 1 : 2)) continue;
    found.push({ start, end, words: topicWords(block, start, [...strong, ...weak]) });
  }
  return found;
}

function topicWords(block: string, from: number, hits: Hit[]): TopicWord[] {
  return hits
    .flatMap(({ kind, start, end, topics }) =>
      topics.map(topic => ({ text: block.slice(start, end), start: start - from, topic, strong: kind === 'strong' })),
    )
    .sort((a, b) => a.start - b.start);
}
