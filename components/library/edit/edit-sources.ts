import type { Edited, Draft } from '@/lib/draft';
import type { FormerVersion } from '@/lib/former-version';
import type { Network, NetworkId, StoredNetwork } from '@/lib/model';

/** A draft that was put aside, and on what it was begun. */
export interface KeptDraft {
  draft: Draft;
  /** ISO 8601. */
  keptAt: string;
}

/** What editing needs from outside. */
export interface EditSources {
  /** Let a network say something else, or several be one. Throws Problem; nothing is saved then. */
  edit(ids: NetworkId[], edited: Edited, signal?: AbortSignal): Promise<StoredNetwork>;
  /** Keep a network that the reader wrote. `isNew`: it was not there. */
  addWritten(network: Network): Promise<{ id: NetworkId; isNew: boolean }>;
  /** Bring a former version back, with those that were made one with it. */
  bringBack(id: NetworkId): Promise<NetworkId[]>;
  /** Calls back now and after every change, the last version first. @returns what ends that. */
  watchFormers(
    id: NetworkId,
    onValue: (formers: FormerVersion[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** The former version with this id. */
  formerVersion(id: NetworkId): Promise<FormerVersion | undefined>;
  /** Drafts that were not saved, by what they are of: they outlive the page. All at once, without a wait. */
  drafts: {
    get(of: string): KeptDraft | undefined;
    /** Says whether there was room. */
    keep(of: string, kept: KeptDraft): boolean;
    drop(of: string): void;
  };
}
