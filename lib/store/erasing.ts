import type { Evidence } from '@/lib/evidence';
import type { StoredNetwork } from '@/lib/model';
import { movedNodes } from './coverage-rekeying';
import type { LibraryDb } from './db';
import { addPairs, distinctPairs, type Pair } from './distinct';
import { gainAliases, put } from './networks';
import { ofNodesNow } from './node-now';
import { placesOf, type StoredKind } from './stored';
import type { CorrectionRow, CoverageRow, RemovedEvidenceRow, RemovedRow, VersionRow } from './tables';
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
      await db.corrections.bulkPut(rows.filter((_, index) => known[index] === undefined));
      await raiseCorrections(db);
    }
    const pages = await db.coverage.bulkGet(erased.coverage.map(({ page }) => page));
    await db.coverage.bulkPut(
      await ofFindingsNow(
        db,
        erased.coverage.filter((_, index) => pages[index] === undefined),
      ),
    );
    const versions = await db.versions.bulkGet(erased.versions.map(({ id }) => id));
    await db.versions.bulkPut(erased.versions.filter((_, index) => versions[index] === undefined));
  });
}

/** A network is either in or taken out, wherever it is by now. */
async function putNetworksBack(db: LibraryDb, { networks, removed, distinct }: Erased): Promise<void> {
  for (const stored of networks) {
    if (await gainAliases(db, stored.id, stored.aliases)) continue;
    await put(db, stored);
    await db.removed.delete(stored.id);
  }
  const here = await db.networks.bulkGet(removed.map(({ id }) => id));
  await db.removed.bulkPut(removed.filter((_, index) => here[index] === undefined));
  await addPairs(db, distinct);
  if (networks.length > 0) await raiseRevision(db);
}

async function putEvidenceBack(db: LibraryDb, { evidence, removedEvidence }: Erased): Promise<void> {
  const known = await db.evidence.bulkGet(evidence.map(({ id }) => id));
  const fresh = evidence.filter((_, index) => known[index] === undefined);
  await db.evidence.bulkPut(await ofNodesNow(db, fresh));
  await db.removedEvidence.bulkDelete(fresh.map(({ id }) => id));
  const here = await db.evidence.bulkGet(removedEvidence.map(({ id }) => id));
  const gone = removedEvidence.filter((_, index) => here[index] === undefined);
  const now = await ofNodesNow(
    db,
    gone.map(row => row.evidence),
  );
  await db.removedEvidence.bulkPut(gone.map((row, index) => ({ ...row, evidence: now[index]! })));
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
