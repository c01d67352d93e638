import { faintGate } from './faint';
import type { FirstLook } from './first-look';
import { readable, type GatedSentence } from './gated-sentence';
import { seedPattern } from './seed-pattern';
import { wordShelves } from './lexicon-words';
import { openedOnce, promisingOn } from './longest-forms';
import type { Lexicon, NetworkId, TopicWord } from './model';
import { telling } from './telling';
import { hitFinder, levelsOf, speakingFor, type Hit, type Level } from './topic-hits';

/** The topic gate, compiled from a lexicon. */
export interface Gate {
  /** How many strong and weak words a block may have (`telling`). Cheap, if the first look is of the same lexicon. */
  mayHave(block: string): 0 | 1 | 2;
  /**
   * The sentences of one block (its text, any white space) with words of the lexicon, if there are strong or weak ones in
   * the block. One pass of one RegExp where there is none; segments only when a word may be there.
   */
  sentences(block: string): GatedSentence[];
  /** The sentences of a block with a word that may carry a topic on, or one against, whatever else they have. */
  faint(block: string): GatedSentence[];
  /** How a text as a whole is on topics, by network: a page's title. */
  levels(text: string): ReadonlyMap<NetworkId, Level>;
  /** Whose topic that is; `topic` is an index into the lexicon's topics. */
  networkOf(topic: number): NetworkId;
}

const NOTHING: Gate = {
  mayHave: () => 0,
  sentences: () => [],
  faint: () => [],
  levels: () => new Map(),
  networkOf: () => '',
};

/** Compile a gate. An empty lexicon gives a gate that lets nothing through. `firstLook`: what pages are first looked at by. */
export function compileGate(lexicon: Lexicon, firstLook?: FirstLook): Gate {
  if (lexicon.seeds === '') return NOTHING;
  const seeds = seedPattern(lexicon.seeds);
  const words = openedOnce(wordShelves(lexicon));
  const promising = promisingOn(words);
  const hits = hitFinder(words, promising);
  return {
    mayHave: firstLook?.revision === lexicon.revision ? telling(firstLook) : () => 2,
    sentences: block => (seeds.test(block) ? withTopicWords(block, hits(block)) : []),
    faint: faintGate(lexicon, words, promising),
    networkOf: topic => lexicon.topics[topic]!.network,
    levels: text => levelsOf(hits(text)),
  };
}

function withTopicWords(block: string, hits: Hit[]): GatedSentence[] {
  if (hits.length === 0) return [];
  return readable(block).flatMap(sentence => {
    const inside = hits.filter(hit => hit.start >= sentence.start && hit.end <= sentence.end);
    if (inside.length === 0) return [];
    return [{ ...sentence, levels: levelsOf(inside), words: topicWords(block, sentence.start, speakingFor(inside)) }];
  });
}

function topicWords(block: string, from: number, hits: Hit[]): TopicWord[] {
  return hits
    .map(({ kind, start, end, topic }) => ({
      text: block.slice(start, end),
      start: start - from,
      topic,
      strong: kind === 'strong',
    }))
    .sort((a, b) => a.start - b.start);
}
