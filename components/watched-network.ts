import { signal } from '@preact/signals';
import type { NetworkId, StoredNetwork } from '@/lib/model';

/** Follows one network of the library after the other. */
type Watch = (
  id: NetworkId,
  onValue: (stored: StoredNetwork | undefined) => void,
  onError: (error: unknown) => void,
) => () => void;

/**
 * The one network that is read in whole: all others are known by their summaries. While another one is read, the one
 * before it stays, so that nothing flickers.
 */
export function createWatchedNetwork(watch: Watch, fail: (error: unknown) => void) {
  const stored = signal<StoredNetwork>();
  let followed: NetworkId | undefined;
  let stop = () => {};
  let read = Promise.withResolvers<void>();
  read.resolve();
  return {
    stored,
    /** Follow another network, or none. */
    follow(id: NetworkId | undefined): void {
      if (id === followed) return;
      stop();
      read.resolve();
      followed = id;
      stop = () => {};
      if (id === undefined) return void (stored.value = undefined);
      read = Promise.withResolvers<void>();
      stop = watch(
        id,
        value => {
          if (followed !== id) return;
          stored.value = value;
          read.resolve();
        },
        fail,
      );
    },
    /** When the network that is followed now was read. */
    settled: (): Promise<void> => read.promise,
  };
}
