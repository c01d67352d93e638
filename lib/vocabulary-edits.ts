import { keyOf } from './form-pattern';
import { collapse, fold } from './text';
import type { ConceptKey, Topic, Vocabulary } from './vocabulary-model';

/** One of a vocabulary's lists of words. */
export type WordPlace =
  | { kind: 'strong' | 'weak' | 'against'; topic: Topic['id'] }
  | { kind: 'faint' }
  /** The forms of a finding or relationship. */
  | { kind: 'form'; node: string };

/** The words of a list, in their order. */
export function wordsAt(vocabulary: Vocabulary, place: WordPlace): readonly string[] {
  if (place.kind === 'faint') return vocabulary.faint ?? [];
  if (place.kind === 'form') return vocabulary.forms[place.node] ?? [];
  return vocabulary.topics.find(({ id }) => id === place.topic)?.[place.kind] ?? [];
}

function withWords(vocabulary: Vocabulary, place: WordPlace, words: string[]): Vocabulary {
  if (place.kind === 'faint') return { ...vocabulary, faint: words };
  if (place.kind === 'form') return { ...vocabulary, forms: { ...vocabulary.forms, [place.node]: words } };
  return {
    ...vocabulary,
    topics: vocabulary.topics.map(topic => (topic.id === place.topic ? { ...topic, [place.kind]: words } : topic)),
  };
}

/** A vocabulary with one word more, as vocabularies write words. It stands first, where who added it sees it. */
export function withWord(vocabulary: Vocabulary, place: WordPlace, word: string): Vocabulary {
  return withWords(vocabulary, place, [writtenAs(word), ...wordsAt(vocabulary, place)]);
}

/** A vocabulary without a word. */
export function withoutWord(vocabulary: Vocabulary, place: WordPlace, word: string): Vocabulary {
  return withWords(
    vocabulary,
    place,
    wordsAt(vocabulary, place).filter(each => each !== word),
  );
}

/** A word as vocabularies write it. Empty when it has no letter or digit. */
export function writtenAs(word: string): string {
  return keyOf(word) === '' ? '' : collapse(fold(word)).toLowerCase();
}

/**
 * The list that has a word already, so that it would say nothing in another: the same one, or for topics and faint words
 * one of another kind. Hyphens and inflection do not matter.
 */
export function placeOfWord(vocabulary: Vocabulary, place: WordPlace, word: string): WordPlace | undefined {
  const key = keyOf(word);
  const has = (at: WordPlace) => wordsAt(vocabulary, at).some(each => keyOf(each) === key);
  if (has(place)) return place;
  if (place.kind === 'form') return;
  const topical = vocabulary.topics.flatMap(({ id }) =>
    (['strong', 'weak', 'against'] as const).map((kind): WordPlace => ({ kind, topic: id })),
  );
  return [...topical, { kind: 'faint' as const }].find(at => at.kind !== place.kind && has(at));
}

/** A vocabulary in which a concept, or a pair of them, tells so much of a finding or relationship: 0 to 3. */
export function withConcept(vocabulary: Vocabulary, node: string, key: ConceptKey, weight: number): Vocabulary {
  const known = vocabulary.concepts?.[node] ?? {};
  const turned = key.split('+').toReversed().join('+');
  return {
    ...vocabulary,
    concepts: { ...vocabulary.concepts, [node]: { ...known, [turned in known ? turned : key]: weight } },
  };
}

/** A vocabulary in which a concept, or a pair of them, says nothing of a finding or relationship. */
export function withoutConcept(vocabulary: Vocabulary, node: string, key: ConceptKey): Vocabulary {
  const { [key]: _, ...others } = vocabulary.concepts?.[node] ?? {};
  return { ...vocabulary, concepts: { ...vocabulary.concepts, [node]: others } };
}
