import { entriesOf, keyOf, pattern, type Entry, type Kind } from './lexicon';
import type { Lexicon, TopicWord } from './model';
import { sentencesOf } from './sentences';
import { fold } from './text';

/** A sentence with topic words, and where it stands in its block. */
export interface GatedSentence {
  /** Offsets in the block's text, ends trimmed. */
  start: number;
  end: number;
  /** Its place among the block's sentences. */
  index: number;
  /** Whether its own words are enough; else it wants company (`lib/company.ts`). */
  isAlone: boolean;
  /** Offsets relative to `start`. */
  words: TopicWord[];
}

/** The topic gate, compiled from a lexicon. */
export interface Gate {
  /**
   * The sentences of one block (its text, any white space) with topic words. One pass of one RegExp where there is
   * none; segments only when a word is there.
   */
  sentences(block: string): GatedSentence[];
}

/** Shorter pieces are buttons, captions and bylines. */
const MIN_LENGTH = 25;

/** Longer ones are not sentences but data. */
const MAX_LENGTH = 2_000;

/** So many different weak words are enough without a strong one. */
const ENOUGH_WEAK = 2;

/** A lexicon word found in a block. */
interface Hit extends Entry {
  key: string;
  start: number;
  end: number;
}

/** Compile a gate. An empty lexicon gives a gate that lets nothing through. */
export function compileGate(lexicon: Lexicon): Gate {
  const strongAndWeak = [...lexicon.strong, ...lexicon.weak].map(([form]) => form);
  if (strongAndWeak.length === 0) return { sentences: () => [] };
  const any = new RegExp(pattern(strongAndWeak), 'i');
  const all = new RegExp(pattern([...strongAndWeak, ...lexicon.against.map(([form]) => form)]), 'gi');
  const entries = entriesOf(lexicon);
  return {
    sentences: block => (any.test(block) ? withTopicWords(block, hitsIn(fold(block), all, entries)) : []),
  };
}

function hitsIn(folded: string, all: RegExp, entries: Map<string, Entry>): Hit[] {
  const hits: Hit[] = [];
  for (const match of folded.matchAll(all)) {
    const key = keyOf(match[0]);
    const entry = entries.get(key);
    if (entry) hits.push({ ...entry, key, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

/** A word against takes the weak words of its sentence away: "login credentials" leave no room for "certificate". */
function withTopicWords(block: string, hits: Hit[]): GatedSentence[] {
  const found: GatedSentence[] = [];
  if (hits.every(({ kind }) => kind === 'against')) return found;
  for (const [index, { start, end }] of sentencesOf(fold(block)).entries()) {
    if (end - start < MIN_LENGTH || end - start > MAX_LENGTH) continue;
    const inside = hits.filter(hit => hit.start >= start && hit.end <= end);
    const of = (wanted: Kind) => inside.filter(({ kind }) => kind === wanted);
    const strong = of('strong');
    const weak = of('against').length > 0 ? [] : of('weak');
    if (strong.length + weak.length === 0) continue;
    const isAlone = strong.length > 0 || new Set(weak.map(({ key }) => key)).size >= ENOUGH_WEAK;
    found.push({ start, end, index, isAlone, words: topicWords(block, start, [...strong, ...weak]) });
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
