import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import type { Found } from '@/lib/search';
import type { Tally } from '@/lib/tally';

/** Calls back now and after every change. @returns what ends that. */
type Watch<Asked extends unknown[], Value> = (
  ...asked: [...Asked, onValue: (value: Value) => void, onError: (error: unknown) => void]
) => () => void;

/** Kept passages, the newest first, how many there are in all, and the names of what these are filed under. */
export interface KnownEvidence {
  latest: Evidence[];
  count: number;
  names: ReadonlyMap<NodeKey, string>;
}

/** What the library page needs from outside to show and change evidence. */
export interface EvidenceSources {
  /** All evidence of one finding or relationship, the newest first. */
  watchEvidenceFor: Watch<[node: NodeKey], Evidence[]>;
  /** All evidence of a network, the newest first. */
  watchEvidenceOf: Watch<[network: NetworkId], Evidence[]>;
  /** The newest `limit` of all evidence. */
  watchEvidence: Watch<[limit: number], KnownEvidence>;
  /** How much evidence the findings of a network have; those that have none are left out. */
  watchTallies: Watch<[network: NetworkId], ReadonlyMap<NodeKey, Tally>>;
  changeEvidence(id: Evidence['id'], change: Partial<Pick<Evidence, 'node' | 'stance' | 'note'>>): Promise<void>;
  removeEvidence(ids: Evidence['id'][]): Promise<void>;
  restoreEvidence(ids: Evidence['id'][]): Promise<void>;
  /** The findings and relationships of all networks that answer a query, the best first. */
  search(query: string): Promise<Found[]>;
  unsavedNotes: UnsavedNotes;
}

/** Notes between the key that was pressed and the library that has them: they outlive the page. All at once, without a wait. */
export interface UnsavedNotes {
  all(): Record<Evidence['id'], string>;
  keep(id: Evidence['id'], note: string): void;
  drop(id: Evidence['id']): void;
}
