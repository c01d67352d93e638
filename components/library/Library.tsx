import { i18n } from '#i18n';
import { LibraryHeader } from './LibraryHeader';
import type { LibraryState } from './library-state';
import { NetworkList } from './NetworkList';
import { NoticeBar } from './NoticeBar';
import { LibraryProblem } from './LibraryProblem';
import { useResultKeys } from './result-keys';
import { SearchResults } from './SearchResults';
import { WorkBar } from './WorkBar';
import { View } from './View';

/** The library page: networks on the left, one of them, the settings or something to add on the right. */
export function Library({ state }: { state: LibraryState }) {
  const { route, networks, openedId, removed, notice, search, goTo } = state;
  const { view } = route.value;
  const stacked = view === 'network' && route.value.network === undefined ? 'list' : 'main';
  useResultKeys(() => void search.ask(''));
  return (
    <div class="library" data-stacked={search.text.value ? 'main' : stacked}>
      <button type="button" class="skip" onClick={focusHeading}>
        {i18n.t('library.skip')}
      </button>
      <LibraryHeader query={search.text.value} view={view} onQuery={text => void search.ask(text)} />
      <NetworkList
        networks={networks.value ?? []}
        isBusy={networks.value === undefined}
        removed={removed.value}
        opened={openedId.value}
        onEnable={state.setEnabled}
        onRestore={state.restore}
        selection={state.selection}
        bulk={state.bulk}
        onMerge={pair => goTo({ view: 'twins', pair })}
      />
      <Main state={state} />
      <WorkBar working={state.work.working.value} />
      <NoticeBar notice={notice.value} onUndo={() => focusAfter(notice.value?.place)} onDismiss={state.dismiss} />
    </div>
  );
}

/** What was searched for, or else what the address asks for. */
function Main({ state }: { state: LibraryState }) {
  const { health, search, networks } = state;
  const answer = search.answer.value;
  return (
    <main id="main">
      {health.value && (
        <LibraryProblem
          problem={health.value}
          onImport={() => state.goTo({ view: 'add' })}
          onDismiss={state.dismissProblem}
        />
      )}
      {answer.kind === 'empty' ? (
        <View state={state} />
      ) : (
        <SearchResults answer={answer} networks={networks.value ?? []} formers={state.formers.value} />
      )}
    </main>
  );
}

/** Reading goes on at what is shown. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** What is undone is seen where it was done, if that is still shown. What is scrolled to stays. */
function focusAfter(place: string | undefined): void {
  const there = place === undefined ? null : document.getElementById(place);
  if (there) there.focus();
  else document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
