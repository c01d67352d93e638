import { i18n } from '#i18n';
import { AddNetwork } from './AddNetwork';
import { Corrections } from './Corrections';
import { AllEvidence } from './dossier/AllEvidence';
import { WritePage } from './edit/EditPage';
import { EvidenceExport } from './exchange/EvidenceExport';
import { ExchangePage } from './exchange/ExchangePage';
import { LibraryHeader } from './LibraryHeader';
import type { LibraryState } from './library-state';
import { MissingNetwork } from './MissingNetwork';
import { NetworkList } from './NetworkList';
import { NetworkViews } from './NetworkViews';
import { NoticeBar } from './NoticeBar';
import { PrivacyPage } from './privacy/PrivacyPage';
import { LibraryProblem } from './LibraryProblem';
import { onResultKey } from './result-keys';
import { SearchResults } from './SearchResults';
import { Settings } from './Settings';
import { MergePage } from './twins/MergePage';
import { TwinsPage } from './twins/TwinsPage';
import { WorkBar } from './WorkBar';

/** The library page: networks on the left, one of them, the settings or something to add on the right. */
export function Library({ state }: { state: LibraryState }) {
  const { route, networks, openedId, removed, health, notice, search, goTo } = state;
  const { view } = route.value;
  const stacked = view === 'network' && route.value.network === undefined ? 'list' : 'main';
  const leave = () => void search.ask('');
  return (
    <div
      class="library"
      data-stacked={search.text.value ? 'main' : stacked}
      onKeyDown={event => onResultKey(event, leave)}
    >
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
        selection={state.selection}
        bulk={state.bulk}
        onMerge={pair => goTo({ view: 'twins', pair })}
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
          <SearchResults
            answer={search.answer.value}
            networks={networks.value ?? []}
            formers={state.formers.value}
            onLeave={leave}
          />
        ) : (
          <View state={state} />
        )}
      </main>
      <WorkBar working={state.work.working.value} />
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
  if (route.view === 'exchange') {
    const { exchange, add, exportAll } = state;
    const networks = state.networks.value ?? [];
    return <ExchangePage {...{ networks, exchange, add }} onExportLibrary={() => void exportAll()} />;
  }
  if (route.view === 'corrections')
    return <Corrections state={state.corrections} networks={state.networks.value} removed={state.removed.value} />;
  if (route.view === 'settings') return <Settings state={state} />;
  if (route.view === 'privacy') return <PrivacyPage state={state.privacy} />;
  if (!state.networks.value)
    return <h1 tabIndex={-1}>{i18n.t(state.health.value ? 'library.title' : 'library.opening')}</h1>;
  if (route.view === 'write') return <WritePage editing={state.editing} />;
  if (route.view === 'twins')
    return route.pair ? (
      <MergePage pair={route.pair} state={state.twins} />
    ) : (
      <TwinsPage state={state.twins} networks={state.networks.value ?? []} />
    );
  if (route.view === 'evidence')
    return (
      <AllEvidence
        which={route.which}
        networks={state.networks.value}
        removed={state.removed.value}
        state={state.evidence}
        exporting={<EvidenceExport scope="all" exchange={state.exchange} />}
      />
    );
  const stored = state.opened.value;
  if (!stored && state.openedId.value !== undefined) return null; // It is being read.
  const id = 'network' in route ? route.network : undefined;
  if (!stored) return <MissingNetwork key={id} id={id} state={state} />;
  return <NetworkViews stored={stored} state={state} />;
}
