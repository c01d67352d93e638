import { signal } from '@preact/signals';
import type { Hashtag, Lexicon, Network, StoredNetwork } from '@/lib/model';
import { networkSummaryOf, type NetworkSummary } from '@/lib/network-summary';
import type { Problem } from '@/lib/problem';
import { createWatchedNetwork } from '@/components/watched-network';
import type { PopupSources } from './popup-sources';
import { problemOf } from '@/components/problem-sentence';

type LibrarySources = Pick<PopupSources, 'watchNetworks' | 'watchNetwork' | 'lexicon' | 'libraryHealth' | 'add'>;

export type LibraryView = ReturnType<typeof createLibraryView>;

/** The library as the popup sees it: always the present one, and what is wrong with it. */
export function createLibraryView(sources: LibrarySources) {
  const networks = signal<NetworkSummary[]>([]);
  const lexicon = signal<Lexicon['topics']>([]);
  const isOpen = signal(false);
  const problem = signal<Problem | 'vanished'>();
  const fail = (error: unknown) => void (problem.value = problemOf(error));
  const { stored, follow } = createWatchedNetwork(sources.watchNetwork, fail);

  return {
    networks,
    /** The one that was read in whole. */
    stored,
    follow,
    lexicon,
    /** Whether it has answered. */
    isOpen,
    problem,
    async load(): Promise<void> {
      sources.watchNetworks(all => void ([networks.value, isOpen.value] = [all, true]), fail);
      try {
        if ((await sources.libraryHealth()) === 'vanished') problem.value ??= 'vanished';
      } catch (error) {
        fail(error);
      }
    },
    /** What topics look like: pages tell it too. */
    async loadLexicon(): Promise<void> {
      lexicon.value = await sources.lexicon().catch((error: unknown) => (fail(error), []));
    },
    /** Undefined when it could not be stored: `problem` says why. */
    async add(network: Network, aliases?: Hashtag[]): Promise<StoredNetwork | undefined> {
      try {
        const added = (await sources.add(network, aliases)).stored;
        // The library will say so itself, but later.
        if (networks.value.every(({ id }) => id !== added.id)) {
          networks.value = [...networks.value, networkSummaryOf(added)];
        }
        return added;
      } catch (error) {
        fail(error);
      }
    },
  };
}
