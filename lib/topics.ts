import { faintGate } from './faint';
import { readable, type GatedSentence } from './gated-sentence';
import { entriesOf, pattern } from './lexicon';
import type { Lexicon, NetworkId, TopicWord } from './model';
import { hitsIn, levelsOf, speakingFor, type Hit, type Level } from './topic-hits';

/** The topic gate, compiled from a lexicon. */
export interface Gate {
  /**
   * The sentences of one block (its text, any white space) with words of the lexicon, if there are strong or weak ones in
   * the block. One pass of one RegExp where there is none; segments only when a word is there.
   */
  sentences(block: string): GatedSentence[];
  /** The sentences of a block with a word that may carry a topic on, or one against, whatever else they have. */
  faint(block: string): GatedSentence[];
  /** How a text as a whole is on topics, by network: a page's title. */
  levels(text: string): ReadonlyMap<NetworkId, Level>;
  /** Whose topic that is; `topic` is an index into the lexicon's topics. */
  networkOf(topic: number): NetworkId;
}

const NOTHING: Gate = { sentences: () => [], faint: () => [], levels: () => new Map(), networkOf: () => '' };

/** Compile a gate. An empty lexicon gives a gate that lets nothing through. */
export function compileGate(lexicon: Lexicon): Gate {
  const strongAndWeak = [...lexicon.strong, ...lexicon.weak].map(([form]) => form);
  if (strongAndWeak.length === 0) return NOTHING;
  const any = new RegExp(pattern(strongAndWeak), 'i');
  const finders = [...new Set(lexicon.topics.map(({ network }) => network))].map(id => finderOf(id, lexicon));
  const hits = (text: string) => finders.flatMap(find => find(text));
  return {
    sentences: block => (any.test(block) ? withTopicWords(block, hits(block)) : []),
    faint: faintGate(lexicon),
    networkOf: topic => lexicon.topics[topic]!.network,
    levels: text => levelsOf(hits(text)),
  };
}

/** Finds the words of one network: a longer form of another must not hide them. */
function finderOf(network: NetworkId, lexicon: Lexicon): (text: string) => Hit[] {
  const its = (forms: Lexicon['strong']) => forms.filter(([, topic]) => lexicon.topics[topic]!.network === network);
  const [strong, weak, against] = [its(lexicon.strong), its(lexicon.weak), its(lexicon.against)];
  const forms = [...strong, ...weak, ...against].map(([form]) => form);
  if (forms.length === 0) return () => [];
  const all = new RegExp(pattern(forms), 'gi');
  const entries = entriesOf({ ...lexicon, strong, weak, against });
  return text => hitsIn(text, all, entries);
}

function withTopicWords(block: string, hits: Hit[]): GatedSentence[] {
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
