import { signal } from '@preact/signals';
import type { NetworkId } from '@/lib/model';
import type { EvidenceBulkSources } from './bulk/evidence-bulk';
import { networkBulk, type NetworkBulkSources } from './bulk/network-bulk';
import { createSelection } from './bulk/selection-state';
import type { EditSources } from './edit/edit-sources';
import { createEditing } from './edit/editing';
import type { LibraryRoute } from './library-route';
import type { Run, Say } from './network-acts';
import type { SearchSources } from './search-state';
import type { TwinsSources } from './twins/twins-sources';
import { createTwinsState } from './twins/twins-state';
import { createWork } from './work-state';

/** What keeping a library in order needs from outside. */
export interface TendingSources
  extends EditSources, NetworkBulkSources, EvidenceBulkSources, TwinsSources, SearchSources {
  /** Calls back now and after every change, with the ids of what networks were before they were edited. */
  watchFormerIds(onValue: (ids: NetworkId[]) => void, onError: (error: unknown) => void): void;
}

interface Telling {
  run: Run;
  say: Say;
  fail(error: unknown): void;
  goTo(to: LibraryRoute): void;
}

/** By what a reader keeps a library in order. */
export function createTendingState(sources: TendingSources, given: Telling) {
  const work = createWork();
  const telling = { ...given, work };
  const bulk = networkBulk(sources, telling);
  const formers = signal<NetworkId[]>([]);
  return {
    /** What takes long, while it does. */
    work,
    editing: createEditing(sources, telling),
    twins: createTwinsState(sources, telling),
    /** Networks chosen in the list. */
    selection: createSelection(),
    bulk,
    exportAll: () => bulk.exportThese(),
    /** Ids of what networks were before they were edited. */
    formers,
    followFormers: () => sources.watchFormerIds(ids => void (formers.value = ids), telling.fail),
  };
}
