import type { LibraryFile } from '@/lib/library-file';
import type { NetworkId } from '@/lib/model';
import { sourceUrl } from '@/lib/source';
import { cameBuiltIn } from './built-in';
import { rowOf } from './corrections';
import { writeMeta, type LibraryDb } from './db';
import { otherNotes, rememberGiven } from './given-notes';
import type { Imported } from './importing';
import { ofNodesNow } from './node-now';
import { waiting } from './prepared';
import { raiseCorrections, raiseEvidence } from './writing';

/** Add a file's corrections, inside a transaction; those that are there already stay. Tells how many are new. */
export async function addCorrections(db: LibraryDb, file: LibraryFile): Promise<number> {
  const rows = (await ofNodesNow(db, file.corrections)).map(rowOf);
  const before = await db.corrections.count();
  const known = await db.corrections.bulkGet(rows.map(({ node, fingerprint }) => [node, fingerprint]));
  await db.corrections.bulkPut(rows.filter((_, index) => known[index] === undefined));
  const added = (await db.corrections.count()) - before;
  if (added > 0) await raiseCorrections(db);
  return added;
}

/**
 * Likewise its evidence, and newer notes on what is there. What was taken out before is in again, and what was kept for a
 * finding that was edited since is of that.
 */
export async function addEvidence(
  db: LibraryDb,
  { evidence }: LibraryFile,
): Promise<Pick<Imported, 'evidence' | 'notes'>> {
  const before = await db.evidence.count();
  const known = await db.evidence.bulkGet(evidence.map(({ id }) => id));
  const fresh = evidence.filter((_, index) => known[index] === undefined);
  const { newer } = await otherNotes(db, evidence);
  await db.evidence.bulkPut(newer);
  await db.evidence.bulkPut(
    (await ofNodesNow(db, fresh)).map(one => ({
      ...one,
      source: { ...one.source, url: sourceUrl(one.source.url) }, // Others may have written the file.
    })),
  );
  await db.removedEvidence.bulkDelete(fresh.map(({ id }) => id));
  await rememberGiven(db, evidence);
  const added = (await db.evidence.count()) - before;
  if (added + newer.length > 0) await raiseEvidence(db);
  return { evidence: added, notes: newer.length };
}

/** Likewise its former versions, whose ids are given: as networks that wait, since no page is matched against them. */
export async function addVersions(db: LibraryDb, { versions }: LibraryFile, ids: NetworkId[]): Promise<void> {
  const known = await db.versions.bulkGet(ids);
  const ours = await cameBuiltIn(db);
  for (const [index, version] of versions.entries()) {
    if (known[index]) continue;
    const { network, successor, changedAt, nodes, origins, corrections, ...keeping } = version;
    const builtIn = keeping.builtIn && ours.has(ids[index]!);
    const { stored } = waiting(ids[index]!, network, { ...keeping, builtIn });
    if (builtIn) await writeMeta(db, 'vocabularies', 0); // The file may be older than this version of the extension.
    await db.versions.put({
      id: stored.id,
      hashtag: stored.hashtag,
      stored,
      successor,
      changedAt,
      nodes,
      ...(origins && { origins }),
      ...(corrections && { corrections: corrections.map(rowOf) }),
    });
  }
}
