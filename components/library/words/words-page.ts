import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { StoredNetwork } from '@/lib/model';
import { fold } from '@/lib/text';
import type { WordPlace } from '@/lib/vocabulary-edits';
import type { WordsState } from './words-state';

/** What every part of the words view needs. */
export interface WordsView {
  stored: StoredNetwork;
  acts: WordsState;
  /** Only what has this in it is shown; empty: all. In lower case. */
  filter: string;
}

/** Those that have the filter in them. */
export function filtered(words: readonly string[], filter: string): readonly string[] {
  return filter === '' ? words : words.filter(word => fold(word).toLowerCase().includes(filter));
}

/** How many there are, or how many of them have the filter in them. */
export function countOf(found: number, count: number, filter: string): string {
  return filter === '' ? numeral(count) : i18n.t('words.filtered', { found: numeral(found), count: numeral(count) });
}

/** What a list of words is called wherever it does not stand under its heading. */
export function listName({ vocabulary, network }: StoredNetwork, place: WordPlace): string {
  if (place.kind === 'faint') return i18n.t('words.faintOf');
  const name =
    place.kind === 'form'
      ? [...network.findings, ...network.relationships].find(({ id }) => id === place.node)?.name
      : vocabulary.topics.find(({ id }) => id === place.topic)?.name;
  return i18n.t('words.listOf', { kind: i18n.t(`words.kind.${place.kind}`), name: name ?? '' });
}

/** The id of the summary over a list of words, or over a finding. */
export function placeId(place: WordPlace): string {
  if (place.kind === 'faint') return 'words-faint';
  return place.kind === 'form' ? `words-of-${place.node}` : `words-${place.kind}-${place.topic}`;
}
