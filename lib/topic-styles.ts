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

/** The style of each finding and relationship of a network. */
export function nodeStyles(stored: Styled, lexicon: Lexicon['topics']): Map<NodeKey, number> {
  const topics = styledTopics(stored, lexicon);
  return new Map(
    nodeTopics(stored)
      .entries()
      .map(([node, topic]) => [`${stored.id}/${node}`, topics[topic]?.style ?? 0]),
  );
}
