import { isGrammar } from './common-words';
import { CONCEPTS, conceptIndex } from './concepts';
import type { FormIndex } from './form-index';
import { meetings } from './meetings';
import type { ContentWord } from './similar';
import { tokensOf } from './tokens';
import type { ConceptKey } from './vocabulary-model';

/** What a concept tells of a node at most. */
const MOST = 1.5;
/** Less is noise. */
const LEAST = 0.3;
/** A node speaks of so many concepts. */
const MAX_CONCEPTS = 12;
/** How soon a concept is fully present in a node's text: three telling words. */
const PRESENCE = 1;

/**
 * How much each concept tells of each node, from the nodes' own texts: the more a text speaks of it and the fewer others
 * do (term frequency by inverse document frequency over the network's nodes).
 */
export function conceptsOf(nodes: { id: string; text: string }[]): Record<string, Record<ConceptKey, number>> {
  const index = telling(conceptIndex());
  const spoken = nodes.map(({ text }) => {
    const met = meetings(asContent(text), index);
    return new Map(
      [...met].map(([owner, its]) => [
        owner,
        1 - Math.exp(-PRESENCE * its.reduce((sum, { weight }) => sum + weight, 0)),
      ]),
    );
  });
  const shared = new Map<number, number>();
  for (const [owner, presence] of spoken.flatMap(present => [...present])) {
    shared.set(owner, (shared.get(owner) ?? 0) + presence);
  }
  return Object.fromEntries(
    nodes.map(({ id }, index) => {
      const told = [...spoken[index]!]
        .map(
          ([owner, presence]) =>
            [CONCEPTS[owner]!.id, MOST * presence * rarity(shared.get(owner)!, nodes.length)] as const,
        )
        .filter(([, weight]) => weight >= LEAST)
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_CONCEPTS);
      return [id, Object.fromEntries(told.map(([concept, weight]) => [concept, Math.round(weight * 10) / 10]))];
    }),
  );
}

/** 1 for a concept that one node speaks of, 0 for one that all do. */
function rarity(owners: number, count: number): number {
  return count < 2 ? 1 : Math.max(0, Math.min(1, Math.log((count + 1) / Math.max(1, owners)) / Math.log(count + 1)));
}

/** Without forms that are all grammar: they tell nothing of a node. */
function telling(index: FormIndex): FormIndex {
  return { ...index, withKey: stem => (isGrammar(stem) ? [] : index.withKey(stem)) };
}

/** A text's words, each standing for itself: a report is written with care, and has no typos to look beyond. */
function asContent(text: string): ContentWord[] {
  return tokensOf(text).map(({ text: written, start, stem }, place) => ({
    text: written,
    start,
    stem,
    place,
    stands: [{ stem, closeness: 1 }],
  }));
}
