import type { NodeKey } from '@/lib/model';
import type { LibraryDb } from './db';
import { raiseEvidence } from './writing';

/**
 * Let evidence be of other nodes, inside a transaction: their network was edited, and got other keys. What was taken out
 * follows. Tells how many passages have another node now; whoever calls this tells pages afterwards (`tellEvidence`).
 */
export async function rekeyEvidence(db: LibraryDb, keys: ReadonlyMap<NodeKey, NodeKey>): Promise<number> {
  const affected = await db.evidence
    .where('node')
    .anyOf([...keys.keys()])
    .toArray();
  await db.evidence.bulkPut(affected.map(one => ({ ...one, node: keys.get(one.node!) })));
  const removed = await db.removedEvidence.filter(({ evidence }) => keys.has(evidence.node ?? '')).toArray();
  await db.removedEvidence.bulkPut(
    removed.map(row => ({ ...row, evidence: { ...row.evidence, node: keys.get(row.evidence.node!) } })),
  );
  if (affected.length > 0) await raiseEvidence(db);
  return affected.length;
}
