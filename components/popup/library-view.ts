import { signal } from '@preact/signals';
import type { Lexicon, Network, NodeSummary, StoredNetwork } from '@/lib/model';
import type { Problem } from '@/lib/problem';
import type { PopupSources } from './popup-sources';
import { problemOf } from '@/components/problem-sentence';

type LibrarySources = Pick<PopupSources, 'watchLibrary' | 'lexicon' | 'libraryHealth' | 'add'>;

/** The library as the popup sees it: always the present one, and what is wrong with it. */
export function createLibraryView(sources: LibrarySources) {
  const networks = signal<StoredNetwork[]>([]);
  const nodes = signal<NodeSummary[]>([]);
  const lexicon = signal<Lexicon['topics']>([]);
  const isOpen = signal(false);
  const problem = signal<Problem | 'vanished'>();
  const fail = (error: unknown) => {
    problem.value = problemOf(error);
  };

  return {
    networks,
    nodes,
    lexicon,
    /** Whether it has answered. */
    isOpen,
    problem,
    async load(): Promise<void> {
      sources.watchLibrary((all, summaries) => {
        [networks.value, nodes.value, isOpen.value] = [all, summaries, true];
      }, fail);
      try {
        lexicon.value = await sources.lexicon();
        if ((await sources.libraryHealth()) === 'vanished') problem.value ??= 'vanished';
      } catch (error) {
        fail(error);
      }
    },
    /** Undefined when it could not be stored: `problem` says why. */
    async add(network: Network): Promise<StoredNetwork | undefined> {
      try {
        return (await sources.add(network)).stored;
      } catch (error) {
        fail(error);
      }
    },
  };
}
