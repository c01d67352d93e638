import type { Evidence } from '@/lib/evidence';
import type { Origin } from '@/lib/foreign';
import type { Hashtag, Network, NetworkId } from '@/lib/model';
import type { Note } from '@/lib/problem';

/** What was found in what the reader gave, before anything is stored. */
export type Found =
  | {
      kind: 'network';
      network: Network;
      id: NetworkId;
      hashtag: Hashtag;
      /** Hashtags that it carries and the library does not know it by. */
      aliases: Hashtag[];
      /** What else there is to say about how it was read. */
      notes: Note[];
    }
  | {
      kind: 'library';
      /** What it was read from. */
      from: Origin;
      /** Titles of the networks that are not here yet. */
      added: string[];
      known: number;
      /** Not here yet. */
      corrections: number;
      /** Former versions that are not here yet, and pairs that are not kept apart yet. */
      others: number;
      /** Notes on passages that are here: newer than those, or other than the reader's own, which stay. */
      newerNotes: number;
      ownNotes: number;
      evidence: FoundEvidence;
      /** What of it could not be read, and why. */
      notes: Note[];
      /** Store it, all or nothing. Rejects with the signal's reason when that is aborted. */
      store(onProgress: (share: number) => void, signal: AbortSignal): Promise<void>;
    };

/** What was found of kept passages. */
export interface FoundEvidence {
  /** Not here yet; of these {@link unfiled} and {@link stray} are a part. */
  added: number;
  known: number;
  /** Of no finding. */
  unfiled: number;
  /** Of networks that are neither here nor in the same file. */
  stray: number;
  /** The first of those that are not here yet. */
  sample: Evidence[];
}
