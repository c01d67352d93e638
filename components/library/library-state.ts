import { signal } from '@preact/signals';
import type { PictureSources } from '@/components/graph/picture-sources';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import type { Problem } from '@/lib/problem';
import { createAddState, type AddSources } from './add-state';
import { createCorrectionsState, type CorrectionSources } from './corrections-state';
import type { EvidenceSources } from './dossier/evidence-sources';
import { createEvidenceState } from './dossier/evidence-state';
import { erasingGiven } from './erasing';
import { fragmentOf, queryOf, routeOf, type LibraryRoute } from './library-route';
import { openingOf } from './opening';
import { networkActs, type Run, type Say } from './network-acts';
import { problemOf } from '@/components/problem-sentence';
import { createPrivacyState, type PrivacySources } from './privacy/privacy-state';
import { createExchangeState, type ExchangeSources } from './exchange/exchange-state';
import { createSearchState } from './search-state';
import { createSettingsState, type SettingsSources } from './settings-state';
import { createTendingState, type TendingSources } from './tending-state';
import { createTrialState, type TrialSources } from './words/trial-state';
import { createWordsState, type WordsSources } from './words/words-state';

/** What the library page needs from outside. The entrypoint passes the real ones, tests pass fakes. */
export interface LibrarySources
  extends
    AddSources,
    CorrectionSources,
    SettingsSources,
    WordsSources,
    PrivacySources,
    TrialSources,
    EvidenceSources,
    PictureSources,
    ExchangeSources,
    TendingSources {
  /** Calls back now and after every change, the oldest network first. */
  watchNetworks(onValue: (networks: NetworkSummary[]) => void, onError: (error: unknown) => void): void;
  /** Likewise one network in whole; undefined when it is not there. @returns what ends that. */
  watchNetwork(
    id: NetworkId,
    onValue: (stored: StoredNetwork | undefined) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Likewise: what was removed and can still be restored, the latest first. */
  watchRemoved(onValue: (networks: StoredNetwork[]) => void, onError: (error: unknown) => void): void;
  /** What is wrong with the library as a whole, if anything is. */
  checkHealth(): Promise<'fine' | 'vanished'>;
  /** The reader knows that the library vanished: begin anew with what there is. */
  acknowledgeVanished(): Promise<void>;
  setEnabled(id: NetworkId, enabled: boolean): Promise<void>;
  remove(id: NetworkId): Promise<void>;
  restore(id: NetworkId): Promise<void>;
  /** Put the built-in network back. */
  addBuiltIn(): Promise<void>;
  fullLink(stored: StoredNetwork): Promise<string>;
  copy(text: string): Promise<void>;
  /** Change the page's address; the state hears of it through `follow`. */
  goTo(fragment: string): void;
  /** The page's address as it is now: of its last change the state may not have heard yet. */
  fragment(): string;
}

/** A short word on what was just done, with the way back where there is one. */
export interface Notice {
  text: string;
  undo?: () => void;
  /** The id of the element where it was done, if the focus is to stay there. */
  place?: string;
}

export type LibraryState = ReturnType<typeof createLibraryState>;

/** The state of the library page: what is in the library, what is shown of it, what was just done. */
export function createLibraryState(sources: LibrarySources) {
  const { fail, ...contents } = contentsOf(sources);
  const route = signal<LibraryRoute>({ view: 'network' });
  const notice = signal<Notice | undefined>(undefined);
  const opening = openingOf(sources, route, contents.networks, fail);
  const say: Say = (text, undo, place) => void (notice.value = { text, undo, place });
  const run: Run = async work => void (await work().catch(fail));
  const goTo = (to: LibraryRoute) => sources.goTo(fragmentOf(to));
  const add = createAddState(sources, ({ text, opened: id }) => {
    if (id && routeOf(sources.fragment()).view === 'add') goTo({ view: 'network', network: id }); // Who moved on stays.
    say(text);
  });
  const erasing = erasingGiven(sources, add);
  const tending = createTendingState(sources, { run, say, fail, goTo });
  const search = createSearchState(contents.networks, sources);
  return {
    ...contents,
    route,
    notice,
    ...opening,
    ...networkActs(sources, run, say, goTo),
    add,
    settings: createSettingsState(erasing, say, fail),
    corrections: createCorrectionsState(sources, { run, say, fail }),
    words: createWordsState(sources, { run, say }),
    evidence: createEvidenceState(sources, opening.openedId, { run, say, fail, work: tending.work }),
    ...tending,
    privacy: createPrivacyState(erasing, { run, say, fail, work: tending.work }),
    trial: createTrialState(sources, contents.networks, opening.opened, fail),
    exchange: createExchangeState(sources, { say, fail, work: tending.work }),
    search,
    goTo,
    /** The page's address has changed. */
    follow(fragment: string) {
      route.value = routeOf(fragment);
      void search.ask(queryOf(fragment));
      if (route.value.view === 'add' && route.value.link) void add.look(route.value.link);
    },
    dismiss: () => void (notice.value = undefined),
  };
}

/** What the library holds, and how it is. */
function contentsOf(sources: LibrarySources) {
  const networks = signal<NetworkSummary[] | undefined>(undefined);
  const removed = signal<StoredNetwork[]>([]);
  const health = signal<Problem | 'vanished' | undefined>(undefined);
  const fail = (error: unknown) => void (health.value = problemOf(error));
  return {
    networks,
    removed,
    health,
    fail,
    async dismissProblem() {
      const isVanished = health.value === 'vanished';
      health.value = undefined;
      if (isVanished) await sources.acknowledgeVanished().catch(fail);
    },
    /** Begin to follow the library. */
    load() {
      sources.watchNetworks(value => void (networks.value = value), fail);
      sources.watchRemoved(value => void (removed.value = value), fail);
      sources.checkHealth().then(found => void (found === 'vanished' && (health.value = found)), fail);
    },
  };
}
