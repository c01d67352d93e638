import { i18n } from '#i18n';
import { AddNetwork } from './AddNetwork';
import { Corrections } from './Corrections';
import { AllEvidence } from './dossier/AllEvidence';
import { WritePage } from './edit/EditPage';
import { EvidenceExport } from './exchange/EvidenceExport';
import { ExchangePage } from './exchange/ExchangePage';
import type { LibraryState } from './library-state';
import { MissingNetwork } from './MissingNetwork';
import { NetworkViews } from './NetworkViews';
import { PrivacyPage } from './privacy/PrivacyPage';
import { Settings } from './Settings';
import { MergePage } from './twins/MergePage';
import { TwinsPage } from './twins/TwinsPage';

/** What the address asks for. */
export function View({ state }: { state: LibraryState }) {
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
