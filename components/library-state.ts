import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { libraryFileToJson, type LibraryFile } from '@/lib/library-file';
import type { NetworkId, NodeSummary, StoredNetwork } from '@/lib/model';
import { networkToJson } from '@/lib/network-json';
import { Problem } from '@/lib/problem';
import { createAddState, type AddSources } from './add-state';
import { fragmentOf, routeOf, type LibraryRoute } from './library-route';
import { problemOf, problemSentence } from './problem-sentence';
import { createSearchState } from './search-state';
import { createSettingsState, type SettingsSources } from './settings-state';

/** What the library page needs from outside. The entrypoint passes the real ones, tests pass fakes. */
export interface LibrarySources extends AddSources, SettingsSources {
  /** Calls back now and after every change, the oldest network first. */
  watchNetworks(onValue: (networks: StoredNetwork[]) => void, onError: (error: unknown) => void): void;
  /** Likewise: what was removed and can still be restored, the latest first. */
  watchRemoved(onValue: (networks: StoredNetwork[]) => void, onError: (error: unknown) => void): void;
  /** Likewise: every finding and relationship, for search. */
  watchNodes(onValue: (nodes: NodeSummary[]) => void, onError: (error: unknown) => void): void;
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
  /** Hand the reader a JSON file. `subject` goes into its name. */
  save(json: string, subject: string): void;
  exportAll(): Promise<LibraryFile>;
  /** Change the page's address; the state hears of it through `follow`. */
  goTo(fragment: string): void;
}

/** A short word on what was just done, with the way back where there is one. */
export interface Notice {
  text: string;
  undo?: NetworkId;
}

export type LibraryState = ReturnType<typeof createLibraryState>;

/** The state of the library page: what is in the library, what is shown of it, what was just done. */
export function createLibraryState(sources: LibrarySources) {
  const networks = signal<StoredNetwork[]>();
  const removed = signal<StoredNetwork[]>([]);
  const nodes = signal<NodeSummary[]>([]);
  const health = signal<Problem | 'vanished'>();
  const route = signal<LibraryRoute>({ view: 'network' });
  const notice = signal<Notice>();
  const opened = computed(() => openedBy(route.value, networks.value ?? []));
  const say = (text: string, undo?: NetworkId) => void (notice.value = { text, undo });
  const fail = (error: unknown) => void (health.value = problemOf(error));
  const run = async (work: () => Promise<unknown>) => void (await work().catch(fail));
  /** Browsers may refuse the clipboard, and a network may be too large for a link: nothing else breaks. */
  const copy = async (textOf: () => Promise<string>, sentence: string) => {
    try {
      await sources.copy(await textOf());
      say(sentence);
    } catch (error) {
      say(error instanceof Problem ? problemSentence(error) : i18n.t('library.copyRefused'));
    }
  };
  const goTo = (to: LibraryRoute) => sources.goTo(fragmentOf(to));

  const add = createAddState(sources, kept => {
    if (kept.opened) goTo({ view: 'network', network: kept.opened });
    say(kept.text);
  });
  const settings = createSettingsState(sources, say, fail);
  const search = createSearchState(networks, nodes);

  return {
    networks, removed, nodes, health, route, notice, opened, add, settings, search, goTo,
    /** Begin to follow the library. */
    load() {
      sources.watchNetworks(value => void (networks.value = value), fail);
      sources.watchRemoved(value => void (removed.value = value), fail);
      sources.watchNodes(value => void (nodes.value = value), fail);
      void run(async () => void ((await sources.checkHealth()) === 'vanished' && (health.value = 'vanished')));
    },
    /** The page's address has changed. */
    follow(fragment: string) {
      route.value = routeOf(fragment);
      search.ask('');
      if (route.value.view === 'add' && route.value.link) void add.look(route.value.link);
    },
    setEnabled: (id: NetworkId, enabled: boolean) => run(() => sources.setEnabled(id, enabled)),
    remove: ({ id, network }: StoredNetwork) =>
      run(async () => {
        await sources.remove(id);
        say(i18n.t('library.removed', { title: network.title }), id);
      }),
    restore: (id: NetworkId) =>
      run(async () => {
        await sources.restore(id);
        goTo({ view: 'network', network: id });
        say(i18n.t('library.restored'));
      }),
    addBuiltIn: () => run(() => sources.addBuiltIn()),
    copyHashtag: ({ hashtag }: StoredNetwork) => copy(async () => `#${hashtag}`, i18n.t('library.hashtagCopied')),
    copyLink: (stored: StoredNetwork) => copy(() => sources.fullLink(stored), i18n.t('library.linkCopied')),
    exportNetwork: ({ network, hashtag }: StoredNetwork) => sources.save(networkToJson(network), hashtag),
    exportAll: () => run(async () => sources.save(libraryFileToJson(await sources.exportAll()), 'library')),
    dismissProblem: () =>
      run(async () => {
        if (health.value === 'vanished') await sources.acknowledgeVanished();
        health.value = undefined;
      }),
    dismiss: () => void (notice.value = undefined),
  };
}

function openedBy(route: LibraryRoute, networks: StoredNetwork[]): StoredNetwork | undefined {
  if (route.view !== 'network') return undefined;
  return route.network === undefined ? networks[0] : networks.find(({ id }) => id === route.network);
}
