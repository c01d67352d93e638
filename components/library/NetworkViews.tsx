import type { StoredNetwork } from '@/lib/model';
import { AnswersPage } from './answers/AnswersPage';
import { DossierPage } from './dossier/DossierPage';
import type { LibraryState } from './library-state';
import { EditPage } from './edit/EditPage';
import { EvidenceExport } from './exchange/EvidenceExport';
import { NetworkExport } from './exchange/NetworkExport';
import { NetworkPage } from './NetworkPage';
import { WordsPage } from './words/WordsPage';

/** The network that is opened, in the view that the address asks for. */
export function NetworkViews({ stored, state }: { stored: StoredNetwork; state: LibraryState }) {
  const route = state.route.value;
  const lexicon = state.settings.lexicon.value.topics;
  const { evidence } = state;
  if (route.view === 'answers')
    return <AnswersPage key={stored.id} stored={stored} lexicon={lexicon} state={evidence} />;
  if (route.view === 'dossier') {
    if (route.network !== stored.id) return null; // It is being read.
    const { node, note } = route;
    const networks = state.networks.value ?? [];
    const key = `${stored.id}/${node}`;
    const save = () => void state.exchange.dossier(stored, node);
    const exporting = <EvidenceExport scope={{ node: key }} exchange={state.exchange} onDossier={save} />;
    return <DossierPage key={key} {...{ stored, node, networks, lexicon, exporting }} noting={note} state={evidence} />;
  }
  if (route.view === 'edit') {
    const tallies = state.evidence.tallies.value;
    return <EditPage key={stored.id} stored={stored} editing={state.editing} tallies={tallies} />;
  }
  if (route.view === 'words') return <WordsPage key={stored.id} stored={stored} state={state} />;
  return (
    <NetworkPage
      key={stored.id}
      stored={stored}
      lexicon={lexicon}
      tallies={evidence.tallies.value}
      figure={state.figure}
      selected={stored.id === state.openedId.value && route.view === 'network' ? route.node : undefined}
      onSelect={node => state.goTo({ view: 'network', network: stored.id, node })}
      onCopyHashtag={() => state.copyHashtag(stored)}
      onCopyLink={() => state.copyLink(stored)}
      exporting={<NetworkExport stored={stored} tallies={evidence.tallies.value} exchange={state.exchange} />}
      onRemove={() => state.remove(stored)}
    />
  );
}
