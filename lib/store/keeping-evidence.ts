import type { Anchoring, Evidence, Keeping } from '@/lib/evidence';
import { siteOf } from '@/lib/site';
import { readMeta, type LibraryDb } from './db';
import type { EvidenceReader } from './evidence';
import {
  changeEvidence,
  keepEvidence,
  removeEvidence,
  reportAnchored,
  restoreEvidence,
  type EvidenceChange,
} from './evidence-writing';
import { guarded } from './failures';
import { quietly } from './telling';

/** What the reader kept, in this browser. */
export interface EvidenceLibrary extends EvidenceReader {
  /** Keep a passage. Same page, same quote, same node again: only its stance changes. Throws Problem `badField`. */
  keepEvidence(keeping: Keeping): Promise<Evidence>;
  /** Change what the reader said of a passage: `node: undefined` takes it from its finding. Throws Problem `badField`. */
  changeEvidence(id: Evidence['id'], change: EvidenceChange): Promise<void>;
  /** Take evidence out; `restoreEvidence` brings it back as it was, for 30 days. */
  removeEvidence(ids: Evidence['id'][]): Promise<void>;
  restoreEvidence(ids: Evidence['id'][]): Promise<void>;
  /** Note how evidence was found when its page was visited. */
  reportAnchored(reports: { id: Evidence['id']; as: Anchoring }[]): Promise<void>;
}

/** What pages are told of evidence: that it changed, and on which sites there is some. */
export interface PublishedEvidence {
  /** Rises with every change. */
  revision: number;
  /** As `siteOf` has them. */
  sites: string[];
}

/** Whatever changes evidence, and tells so. */
export function createEvidenceKeeping(
  db: LibraryDb,
  told: ((published: PublishedEvidence) => Promise<void> | void) | undefined,
) {
  // One at a time over all contexts, each reading when its turn comes: what was told last is what was written last.
  const tellNow = async () => {
    if (!told) return;
    await navigator.locks.request(`${db.name}:evidence`, async () => told(await guarded(() => publishedEvidence(db))));
  };
  const tellEvidence = quietly(tellNow);
  const telling = async <T>(change: Promise<T>) => {
    const changed = await change;
    await tellEvidence();
    return changed;
  };
  return {
    tellEvidence,
    async publishEvidence(known: number) {
      if ((await guarded(() => revisionOf(db))) !== known) await tellNow();
    },
    evidenceKeeping: {
      keepEvidence: (keeping: Keeping) => telling(keepEvidence(db, keeping)),
      changeEvidence: (id: Evidence['id'], change: EvidenceChange) => telling(changeEvidence(db, id, change)),
      removeEvidence: (ids: Evidence['id'][]) => telling(removeEvidence(db, ids)),
      restoreEvidence: (ids: Evidence['id'][]) => telling(restoreEvidence(db, ids)),
      reportAnchored: (reports: { id: Evidence['id']; as: Anchoring }[]) => reportAnchored(db, reports),
    },
  };
}

/** A page may be met at its canonical address, and at the one it was kept from. */
async function publishedEvidence(db: LibraryDb): Promise<PublishedEvidence> {
  const sites = (await db.evidence.orderBy('source.site').uniqueKeys()) as string[];
  const addresses = (await db.evidence.orderBy('source.url').uniqueKeys()) as string[];
  const all = new Set([...sites, ...addresses.map(siteOf)]);
  return { revision: await revisionOf(db), sites: [...all].sort() };
}

async function revisionOf(db: LibraryDb): Promise<number> {
  return (await readMeta(db, 'evidence')) ?? 0;
}
