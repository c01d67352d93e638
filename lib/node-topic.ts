import type { NodeKey, StoredNetwork } from './model';
import { bearing } from './joints';
import { stemsIn } from './plain-words';
import { words } from './text';
import type { Topic } from './vocabulary-model';

/** No topic of the lexicon: the network is switched off, or has no topics. */
export const NO_TOPIC = -1;

/**
 * Which of a network's topics each of its findings and relationships wears, by id: the one it speaks of most, set against
 * how much all of them do, since the network's subject is in each. The first when it speaks of none.
 */
export function nodeTopics({
  network,
  vocabulary,
}: Pick<StoredNetwork, 'network' | 'vocabulary'>): Map<string, number> {
  const all = [...network.findings, ...network.relationships];
  // Of one topic, or none, there is no choice.
  if (vocabulary.topics.length < 2) return new Map(all.map(({ id }) => [id, vocabulary.topics.length - 1]));
  const topics = vocabulary.topics.map(phrasesOf);
  const nodes = all.map(({ id, name, text }) => {
    const spoken = spokenIn([name, ...(vocabulary.forms[id] ?? []), text]);
    return { id, uses: topics.map(phrases => usesOf(phrases, spoken)) };
  });
  const totals = topics.map((_, topic) => nodes.reduce((sum, { uses }) => sum + uses[topic]!, 0));
  return new Map(
    nodes.map(({ id, uses }) => {
      const shares = uses.map((use, topic) => use / Math.max(1, totals[topic]!));
      return [id, shares.indexOf(Math.max(...shares))];
    }),
  );
}

/** Keys of the relationships that bear on each finding, by the finding's id. */
export function bearingOn({ id, network, vocabulary }: StoredNetwork): Map<string, NodeKey[]> {
  return new Map(
    Map.groupBy(bearing(network, vocabulary), ({ to }) => to)
      .entries()
      .map(([finding, joints]) => [finding, joints.map(({ from }) => `${id}/${from}`)]),
  );
}

/** Each topic word as stems between blanks, so that a phrase is only found as a whole, by its first; strong words count twice. */
type Phrases = Map<string, [phrase: string, weight: number][]>;

function phrasesOf({ strong, weak }: Topic): Phrases {
  const weights = new Map<string, number>();
  for (const each of weak) weights.set(between(stemsIn(each)), 1);
  for (const each of strong) weights.set(between(stemsIn(each)), 2);
  return Map.groupBy(weights, ([phrase]) => phrase.slice(1, phrase.indexOf(' ', 1)));
}

/** Stems between blanks, a bar between texts: no phrase is found across two. */
interface Spoken {
  text: string;
  /** How often each stem stands there. */
  counts: ReadonlyMap<string, number>;
}

function spokenIn(texts: string[]): Spoken {
  const text = texts.map(stemmed).join('|');
  const counts = new Map<string, number>();
  for (const word of text.split(/[ |]+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { text, counts };
}

function stemmed(text: string): string {
  return between(words(text).map(word => word.stem));
}

const between = (stems: string[]) => ` ${stems.join(' ')} `;

/** Most phrases are a word, and the first words of most others stand nowhere: what stands there is asked for its phrases. */
function usesOf(phrases: Phrases, { text, counts }: Spoken): number {
  let uses = 0;
  for (const [first, count] of counts) {
    for (const [phrase, weight] of phrases.get(first) ?? [])
      uses += weight * (phrase.length === first.length + 2 ? count : text.split(phrase).length - 1);
  }
  return uses;
}
