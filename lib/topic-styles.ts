import type { Lexicon, NodeKey, StoredNetwork } from './model';
import { nodeTopics } from './node-topic';

/** A topic with the style it wears, 0 to 5. */
export interface StyledTopic {
  name: string;
  style: number;
}

type Styled = Pick<StoredNetwork, 'id' | 'network' | 'vocabulary'>;

/** The topics of a network with their styles: the lexicon's, or their own order when it does not know them. */
export function styledTopics(
  { id, vocabulary }: Pick<Styled, 'id' | 'vocabulary'>,
  lexicon: Lexicon['topics'],
): StyledTopic[] {
  return vocabulary.topics.map(({ id: topic, name }, index) => ({
    name,
    style: lexicon.find(known => known.network === id && known.id === topic)?.style ?? index % 6,
  }));
}

/** What a network's nodes speak of does not change with what its topics look like. */
const topicsOf = new WeakMap<Styled['network'], { vocabulary: Styled['vocabulary']; topics: Map<string, number> }>();

/** Let it be known what a network's nodes speak of. */
export function rememberTopics(
  network: Styled['network'],
  vocabulary: Styled['vocabulary'],
  topics: Map<string, number>,
): void {
  topicsOf.set(network, { vocabulary, topics });
}

/** What a network's nodes speak of, as the index of a topic each: as found before, or found now. */
export function knownTopics({ network, vocabulary }: Styled): Map<string, number> {
  const before = topicsOf.get(network);
  if (before?.vocabulary === vocabulary) return before.topics;
  const topics = nodeTopics({ network, vocabulary });
  rememberTopics(network, vocabulary, topics);
  return topics;
}

/** The style of each finding and relationship of a network. */
export function nodeStyles(stored: Styled, lexicon: Lexicon['topics']): Map<NodeKey, number> {
  const topics = styledTopics(stored, lexicon);
  return new Map(
    knownTopics(stored)
      .entries()
      .map(([node, topic]) => [`${stored.id}/${node}`, topics[topic]?.style ?? 0]),
  );
}
