import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Query } from '@/lib/query';
import type { Problem } from '@/lib/problem';
import type { Found } from '@/lib/search';
import { problemOf } from './problem-sentence';

/** What a text found, or why the library could not be searched. */
export type FoundFor<T = Found[]> = { text: string } & ({ found: T } | { problem: Problem });

/** Until it takes this long, what was found before stays; then it is said that a search is under way. In milliseconds. */
const LONG = 300;

/** What the text of a query found: searched again with every change of the query. */
export function createFoundState<T = Found[]>(query: ReadonlySignal<Query>, search: (text: string) => Promise<T>) {
  const { latest, isLong, find, forget, settled } = createNewest(search);
  effect(() => {
    if (query.value.kind === 'text') find(query.value.text);
    else forget();
  });
  return {
    /**
     * For a moment it may be what an older text found: nothing flickers while somebody types. `searching` when it takes
     * longer, undefined when there is nothing yet.
     */
    found: computed((): FoundFor<T> | 'searching' | undefined => {
      const isOld = query.value.kind === 'text' && query.value.text !== latest.value?.text;
      return isOld && isLong.value ? 'searching' : latest.value;
    }),
    /** When nothing is searched for anymore. */
    settled,
  };
}

/** One search at a time, for the newest text: what is overtaken meanwhile is neither searched for nor shown. */
function createNewest<T>(search: (text: string) => Promise<T>) {
  const latest = signal<FoundFor<T>>();
  const isLong = signal(false);
  let wanted: string | undefined;
  let underWay: Promise<void> | undefined;

  async function answer(): Promise<void> {
    const timer = setTimeout(() => (isLong.value = true), LONG);
    while (wanted !== undefined) {
      const text: string = wanted;
      const told = await search(text).then(
        found => ({ found }),
        (error: unknown) => ({ problem: problemOf(error) }),
      );
      if (text !== wanted) continue;
      wanted = undefined;
      latest.value = { text, ...told };
    }
    clearTimeout(timer);
    isLong.value = false;
    underWay = undefined;
  }

  return {
    latest,
    isLong,
    find(text: string): void {
      wanted = text;
      underWay ??= answer();
    },
    forget(): void {
      wanted = latest.value = undefined;
    },
    settled: () => underWay ?? Promise.resolve(),
  };
}
