import type { Edited } from '@/lib/draft';
import type { Lookalikes, Looking } from '@/lib/lookalikes';
import type { NetworkId, StoredNetwork } from '@/lib/model';

/** What looking for what is there twice needs from outside. */
export interface TwinsSources {
  /** Rejects with the signal's reason when it is stopped. */
  lookalikes(looking: Looking): Promise<Lookalikes>;
  /** Some pairs of keys are not the same, or may be after all. */
  keepApart(pairs: [string, string][], apart: boolean): Promise<void>;
  network(id: NetworkId): Promise<StoredNetwork | undefined>;
  /** Let several networks be one, or one say something else. Throws Problem; nothing is saved then. */
  edit(ids: NetworkId[], edited: Edited, signal?: AbortSignal): Promise<StoredNetwork>;
  /** Bring a former version back, with those that were made one with it. */
  bringBack(id: NetworkId): Promise<NetworkId[]>;
}
