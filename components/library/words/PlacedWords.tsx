import { i18n } from '#i18n';
import { wordsAt, type WordPlace } from '@/lib/vocabulary-edits';
import { Fold } from './Fold';
import { WordList } from './WordList';
import { countOf, filtered, listName, placeId, type WordsView } from './words-page';

/** One list of words with its name, what it does, and how many there are, to unfold. */
export function FoldedWords({ view, place }: { view: WordsView; place: WordPlace }) {
  const words = wordsAt(view.stored.vocabulary, place);
  const found = filtered(words, view.filter);
  if (view.filter !== '' && found.length === 0) return null;
  return (
    <Fold
      id={placeId(place)}
      isForced={view.filter !== ''}
      summary={
        <>
          <b>{i18n.t(`words.kind.${place.kind}`)}</b>{' '}
          <span class="count">{countOf(found.length, words.length, view.filter)}</span>
          <span class="small">{i18n.t(`words.does.${place.kind}`)}</span>
        </>
      }
    >
      {() => <PlacedWords view={view} place={place} />}
    </Fold>
  );
}

/** The words of one list, to read and to edit. */
export function PlacedWords({ view: { stored, acts, filter }, place }: { view: WordsView; place: WordPlace }) {
  const { vocabulary } = stored;
  const words = wordsAt(vocabulary, place);
  const where = { id: stored.id, at: placeId(place) };
  return (
    <WordList
      label={listName(stored, place)}
      words={words}
      found={filtered(words, filter)}
      onRemove={word => void acts.remove(where, place, word)}
      onAdd={word => {
        const already = acts.add(where, vocabulary, place, word);
        if (already === undefined) return;
        if (already === 'empty') return i18n.t('words.empty');
        if (already.kind === place.kind) return i18n.t('words.alreadyThere', { word });
        return i18n.t('words.alreadyAt', { word, list: listName(stored, already) });
      }}
    />
  );
}
