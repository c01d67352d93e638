import { i18n } from '#i18n';
import { AddNetwork } from './AddNetwork';
import { Corrections } from './Corrections';
import { EmptyLibrary } from './EmptyLibrary';
import { LibraryHeader } from './LibraryHeader';
import type { LibraryState } from './library-state';
import { NetworkList } from './NetworkList';
import { NetworkPage } from './NetworkPage';
import { NoticeBar } from './NoticeBar';
import { PrivacyPage } from './privacy/PrivacyPage';
import { LibraryProblem } from './LibraryProblem';
import { SearchResults } from './SearchResults';
import { Settings } from './Settings';
import { WordsPage } from './words/WordsPage';

/** The library page: networks on the left, one of them, the settings or something to add on the right. */
export function Library({ state }: { state: LibraryState }) {
  const { route, networks, openedId, removed, health, notice, search, goTo } = state;
  const { view } = route.value;
  const stacked = view === 'network' && route.value.network === undefined ? 'list' : 'main';
  return (
    <div class="library" data-stacked={search.text.value ? 'main' : stacked}>
      <button type="button" class="skip" onClick={focusHeading}>
        {i18n.t('library.skip')}
      </button>
      <LibraryHeader query={search.text.value} view={view} onQuery={text => void search.ask(text)} />
      <NetworkList
        networks={networks.value ?? []}
        removed={removed.value}
        opened={openedId.value}
        onEnable={state.setEnabled}
        onRestore={state.restore}
      />
      <main id="main">
        {health.value && (
          <LibraryProblem
            problem={health.value}
            onImport={() => goTo({ view: 'add' })}
            onDismiss={state.dismissProblem}
          />
        )}
        {search.answer.value.kind !== 'empty' ? (
          <SearchResults answer={search.answer.value} networks={networks.value ?? []} />
        ) : (
          <View state={state} />
        )}
      </main>
      <NoticeBar notice={notice.value} onUndo={() => focusAfter(notice.value?.place)} onDismiss={state.dismiss} />
    </div>
  );
}

/** Reading goes on at what is shown. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** What is undone is seen where it was done, if that is still shown. */
function focusAfter(place: string | undefined): void {
  const there = place === undefined ? null : document.getElementById(place);
  if (there) there.focus();
  else focusHeading();
}

/** What the address asks for. */
function View({ state }: { state: LibraryState }) {
  const route = state.route.value;
  if (route.view === 'add') return <AddNetwork state={state.add} networks={state.networks.value ?? []} />;
  if (route.view === 'corrections')
    return <Corrections state={state.corrections} networks={state.networks.value} removed={state.removed.value} />;
  if (route.view === 'settings') return <Settings state={state} />;
  if (route.view === 'privacy') return <PrivacyPage state={state.privacy} />;
  if (!state.networks.value)
    return <h1 tabIndex={-1}>{i18n.t(state.health.value ? 'library.title' : 'library.opening')}</h1>;
  const stored = state.opened.value;
  if (!stored && state.openedId.value !== undefined) return null; // It is being read.
  if (!stored) {
    const missing = state.removed.value.find(({ id }) => id === route.network);
    return (
      <EmptyLibrary
        any={state.networks.value.length > 0}
        missing={route.network !== undefined}
        onRestore={missing && (() => state.restore(missing.id))}
        onBuiltIn={state.addBuiltIn}
      />
    );
  }
  if (route.view === 'words') return <WordsPage key={stored.id} stored={stored} state={state} />;
  return (
    <NetworkPage
      key={stored.id}
      stored={stored}
      lexicon={state.settings.lexicon.value.topics}
      selected={stored.id === state.openedId.value ? route.node : undefined}
      onSelect={node => state.goTo({ view: 'network', network: stored.id, node })}
      onCopyHashtag={() => state.copyHashtag(stored)}
      onCopyLink={() => state.copyLink(stored)}
      onExport={() => state.exportNetwork(stored)}
      onRemove={() => state.remove(stored)}
    />
  );
}
