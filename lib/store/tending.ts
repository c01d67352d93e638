import type { Edited } from '@/lib/draft';
import type { Evidence } from '@/lib/evidence';
import type { FoundEvidence } from '@/lib/evidence-search';
import type { FormerVersion } from '@/lib/former-version';
import type { Lookalikes, Looking } from '@/lib/lookalikes';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { bringBack } from './bringing-back';
import type { LibraryDb } from './db';
import { keepApart } from './distinct';
import { lookalikes } from './lookalikes';
import { edit } from './editing';
import { createEvidenceSearch } from './evidence-search';
import { guarded } from './failures';
import { changeAllEvidence, type EvidenceChanges } from './many-evidence';
import { removeAll, restoreAll, setAllEnabled } from './many-networks';
import { formerVersion, formerVersions } from './versions';

/** By what a reader keeps a large library in order. */
export interface TendedLibrary {
  /**
   * Let a network say something else, or several be one. Throws Problem `changedMeanwhile`, `alreadyHere`, or as
   * `networkFromFields`. Rejects with the signal's reason when it is stopped.
   */
  edit(ids: NetworkId[], edited: Edited, signal?: AbortSignal): Promise<StoredNetwork>;
  /** Bring a former version back, with those that were made one with it. Throws Problem `changedMeanwhile` or `alreadyHere`. */
  bringBack(id: NetworkId): Promise<NetworkId[]>;
  /** What a network was before, the last version first. Fit for `liveQuery`. */
  formerVersions(id: NetworkId, limit: number): Promise<FormerVersion[]>;
  /** The former version with this id. Fit for `liveQuery`. */
  formerVersion(id: NetworkId): Promise<FormerVersion | undefined>;
  /** Ids of all former versions. Fit for `liveQuery`. */
  formerIds(): Promise<NetworkId[]>;
  /** Each in one transaction; they tell what they changed. */
  setAllEnabled(ids: NetworkId[], enabled: boolean): Promise<NetworkId[]>;
  removeAll(ids: NetworkId[]): Promise<NetworkId[]>;
  restoreAll(ids: NetworkId[]): Promise<NetworkId[]>;
  /** Change much evidence in one transaction. Tells what it was before, to be given back as it was. */
  changeAllEvidence(changes: EvidenceChanges): Promise<Evidence[]>;
  /** The evidence whose quote or note has all words of a query, the newest first. */
  searchEvidence(query: string): Promise<FoundEvidence[]>;
  /** Networks, and findings of one network, that say much the same. Rejects with the signal's reason. */
  lookalikes(looking?: Looking): Promise<Lookalikes>;
  /** The reader says that some pairs of keys are not the same, or takes that back. */
  keepApart(pairs: [string, string][], apart: boolean): Promise<void>;
}

/** What tells the rest of the extension of changes. */
interface Telling {
  publish(): Promise<void>;
  tellCorrected(): Promise<void>;
  tellEvidence(): Promise<void>;
}

/** Whatever keeps a library in order, and tells so. */
export function createTending(db: LibraryDb, { publish, tellCorrected, tellEvidence }: Telling): TendedLibrary {
  const telling = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await Promise.all([publish(), tellCorrected(), tellEvidence()]);
    return done;
  };
  const searchEvidence = createEvidenceSearch(db);
  return {
    edit: (ids, edited, signal) => telling(edit(db, ids, edited, signal)),
    bringBack: id => telling(bringBack(db, id)),
    formerVersions: (id, limit) => guarded(() => formerVersions(db, id, limit)),
    formerVersion: id => guarded(() => formerVersion(db, id)),
    formerIds: () => guarded(() => db.versions.toCollection().primaryKeys()),
    setAllEnabled: (ids, enabled) => telling(setAllEnabled(db, ids, enabled)),
    removeAll: ids => telling(removeAll(db, ids)),
    restoreAll: ids => telling(restoreAll(db, ids)),
    changeAllEvidence: changes => telling(changeAllEvidence(db, changes)),
    searchEvidence: query => guarded(() => searchEvidence(query)),
    lookalikes: looking => guarded(() => lookalikes(db, looking)),
    keepApart: (pairs, apart) => keepApart(db, pairs, apart),
  };
}
