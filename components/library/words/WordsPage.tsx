import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { fold } from '@/lib/text';
import type { LibraryState } from '@/components/library/library-state';
import { NetworkHead } from '@/components/library/NetworkHead';
import { NetworkTabs } from '@/components/library/NetworkTabs';
import type { StoredNetwork } from '@/lib/model';
import { FindingList, nodesFound } from './FindingList';
import { Origin } from './Origin';
import { hasTopics, TopicList } from './TopicList';
import { Trial } from './Trial';
import type { WordsView } from './words-page';

/** The words that a network goes by, to read, to edit, and to try on a text. */
export function WordsPage({ stored, state }: { stored: StoredNetwork; state: LibraryState }) {
  const [filter, setFilter] = useState('');
  const view: WordsView = { stored, acts: state.words, filter: fold(filter.trim()).toLowerCase() };
  const lexicon = state.settings.lexicon.value.topics;
  return (
    <article class="words">
      <NetworkHead title={stored.network.title} question={stored.network.question} />
      <NetworkTabs network={stored.id} view="words" />
      <div class="columns">
        <div>
          <p class="lead">{i18n.t('words.lead')}</p>
          <Origin stored={stored} onReset={() => void state.words.reset({ id: stored.id })} />
          <input
            type="search"
            class="filter"
            value={filter}
            aria-label={i18n.t('words.filter')}
            placeholder={i18n.t('words.filterHint')}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
          <p role="status">{!hasTopics(view) && nodesFound(view).length === 0 && i18n.t('words.noneFound')}</p>
          <TopicList view={view} lexicon={lexicon} />
          <FindingList view={view} lexicon={lexicon} />
        </div>
        <Trial state={state.trial} lexicon={lexicon} />
      </div>
    </article>
  );
}
