import type { Evidence } from '@/lib/evidence';
import type { StoredNetwork } from '@/lib/model';
import { movedNodes } from './coverage-rekeying';
import type { LibraryDb } from './db';
import { addPairs, distinctPairs, type Pair } from './distinct';
import { forgetGiven } from './given-notes';
import { gainAliases, put } from './networks';
import { ofNodesNow } from './node-now';
import { placesOf, type StoredKind } from './stored';
import type { CorrectionRow, CoverageRow, GivenNoteRow, RemovedEvidenceRow, RemovedRow, VersionRow } from './tables';
import { raiseCorrections, raiseEvidence, raiseRevision, write } from './writing';

/** What was erased of one kind, whole: as long as somebody holds it, it can be put back. */
export interface Erased {
  networks: StoredNetwork[];
  distinct: Pair[];
  evidence: Evidence[];
  corrections: CorrectionRow[];
  coverage: CoverageRow[];
  versions: VersionRow[];
  removed: RemovedRow[];
  removedEvidence: RemovedEvidenceRow[];
  givenNotes: GivenNoteRow[];
}

const NOTHING: Erased = {
  networks: [],
  distinct: [],
  evidence: [],
  corrections: [],
  coverage: [],
  versions: [],
  removed: [],
  removedEvidence: [],
  givenNotes: [],
};

/** Erase one kind, with what was taken out of it before. Tells all that it was: nothing written meanwhile is lost on undo. */
export function eraseKind(db: LibraryDb, kind: StoredKind): Promise<Erased> {
  return write(db, async () => {
    const { tables, takenOut = [] } = placesOf(db, kind);
    const erased: Erased = { ...NOTHING };
    for (const table of [...tables, ...takenOut]) {
      // What was worked out of networks is worked out of them again.
      if (table.name in NOTHING) Object.assign(erased, { [table.name]: await table.toArray() });
      await table.clear();
    }
    if (kind === 'networks') {
      erased.distinct = await distinctPairs(db);
      await db.meta.delete('distinct');
      await raiseRevision(db);
    }
    if (kind === 'removed') erased.givenNotes = await forgetGiven(db, idsOf(erased.removedEvidence));
    if (kind === 'corrections') await raiseCorrections(db);
    if (kind === 'evidence') await raiseEvidence(db);
    return erased;
  });
}

/** Put back what was erased, in one transaction. What is there again by now stays as it is there. */
export function putBack(db: LibraryDb, erased: Erased): Promise<void> {
  return write(db, async () => {
    await putNetworksBack(db, erased);
    await putEvidenceBack(db, erased);
    if (erased.corrections.length > 0) {
      const rows = await ofNodesNow(db, erased.corrections);
      const known = await db.corrections.bulkGet(rows.map(({ node, fingerprint }) => [node, fingerprint]));
      await db.corrections.bulkPut(missing(rows, known));
      await raiseCorrections(db);
    }
    const pages = await db.coverage.bulkGet(erased.coverage.map(({ page }) => page));
    await db.coverage.bulkPut(await ofFindingsNow(db, missing(erased.coverage, pages)));
    const versions = await db.versions.bulkGet(idsOf(erased.versions));
    await db.versions.bulkPut(missing(erased.versions, versions));
  });
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Those of some rows that are not there. */
const missing = <T>(rows: T[], there: unknown[]) => rows.filter((_, index) => there[index] === undefined);

/** A network is either in or taken out, wherever it is by now. */
async function putNetworksBack(db: LibraryDb, { networks, removed, distinct }: Erased): Promise<void> {
  for (const stored of networks) {
    if (await gainAliases(db, stored.id, stored.aliases)) continue;
    await put(db, stored);
    await db.removed.delete(stored.id);
  }
  const here = await db.networks.bulkGet(idsOf(removed));
  await db.removed.bulkPut(missing(removed, here));
  await addPairs(db, distinct);
  if (networks.length > 0) await raiseRevision(db);
}

async function putEvidenceBack(db: LibraryDb, { evidence, removedEvidence, givenNotes }: Erased): Promise<void> {
  const known = await db.evidence.bulkGet(idsOf(evidence));
  const fresh = missing(evidence, known);
  await db.evidence.bulkPut(await ofNodesNow(db, fresh));
  await db.removedEvidence.bulkDelete(idsOf(fresh));
  const here = await db.evidence.bulkGet(idsOf(removedEvidence));
  const gone = missing(removedEvidence, here);
  const now = await ofNodesNow(
    db,
    gone.map(row => row.evidence),
  );
  await db.removedEvidence.bulkPut(gone.map((row, index) => ({ ...row, evidence: now[index]! })));
  await db.givenNotes.bulkPut(missing(givenNotes, await db.givenNotes.bulkGet(idsOf(givenNotes))));
  if (fresh.length > 0) await raiseEvidence(db);
}

/** Findings may have been edited since: what pages touched is of those that they are now. */
async function ofFindingsNow(db: LibraryDb, rows: CoverageRow[]): Promise<CoverageRow[]> {
  const keys = [...new Set(rows.flatMap(({ nodes }) => Object.keys(nodes)))];
  const now = await ofNodesNow(
    db,
    keys.map(node => ({ node })),
  );
  const moved = new Map(keys.map((key, index) => [key, now[index]!.node]));
  return rows.map(row => ({ ...row, nodes: movedNodes(row.nodes, moved) }));
}
