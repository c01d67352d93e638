import { i18n } from '#i18n';
import type { Lexicon } from '@/lib/model';
import { styledTopics } from '@/lib/topic-styles';
import { wordsAt } from '@/lib/vocabulary-edits';
import type { Topic } from '@/lib/vocabulary-model';
import { FoldedWords } from './PlacedWords';
import { filtered, type WordsView } from './words-page';

interface Props {
  view: WordsView;
  /** Which topic wears which style. */
  lexicon: Lexicon['topics'];
}

/** The topics, each with its lists of words, and the faint words of them all. */
export function TopicList({ view, lexicon }: Props) {
  const { id, vocabulary } = view.stored;
  const styles = styledTopics({ id, vocabulary }, lexicon);
  const shown = topicsFound(view);
  if (!hasTopics(view)) return null;
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{i18n.t('words.topics')}</h2>
      <p class="small">{i18n.t('words.topicsNote')}</p>
      {shown.map(topic => (
        <section key={topic.id} class="topic" aria-labelledby={`topic-${topic.id}`}>
          <h3 id={`topic-${topic.id}`}>
            <span class="dot" data-style={styles[vocabulary.topics.indexOf(topic)]?.style} /> {topic.name}
          </h3>
          {(['strong', 'weak', 'against'] as const).map(kind => (
            <FoldedWords key={kind} view={view} place={{ kind, topic: topic.id }} />
          ))}
        </section>
      ))}
      <section class="topic" aria-label={i18n.t('words.faintOf')}>
        <FoldedWords view={view} place={{ kind: 'faint' }} />
      </section>
    </section>
  );
}

/** Whether any list of the topics has the filter in it. */
export function hasTopics(view: WordsView): boolean {
  const faint = wordsAt(view.stored.vocabulary, { kind: 'faint' });
  return view.filter === '' || topicsFound(view).length > 0 || filtered(faint, view.filter).length > 0;
}

function topicsFound({ stored, filter }: WordsView): Topic[] {
  return stored.vocabulary.topics.filter(
    ({ strong, weak, against }) => filter === '' || filtered([...strong, ...weak, ...against], filter).length > 0,
  );
}
