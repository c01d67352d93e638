import type { Evidence } from '@/lib/evidence';
import { checkedEvidence } from '@/lib/evidence-fields';
import type { LibraryDb } from './db';
import type { EvidenceChange } from './evidence-writing';
import { ofNodesNow } from './node-now';
import { raiseEvidence, write } from './writing';

/** Evidence by its ids, and what is to be said of each. */
export type EvidenceChanges = { id: Evidence['id']; change: EvidenceChange }[];

/** Change what the reader said of many passages, in one transaction. Tells what was changed, as it was before. */
export function changeAllEvidence(db: LibraryDb, changes: EvidenceChanges): Promise<Evidence[]> {
  const modifiedAt = new Date().toISOString();
  return write(db, async () => {
    const known = await db.evidence.bulkGet(changes.map(({ id }) => id));
    const changed = changes.flatMap(({ change }, index) => {
      const before = known[index];
      if (!before) return [];
      const { node, ...said } = { ...before, ...change, modifiedAt };
      return checkedEvidence(node === undefined ? said : { ...said, node });
    });
    await db.evidence.bulkPut(await ofNodesNow(db, changed));
    if (changed.length > 0) await raiseEvidence(db);
    return known.filter(one => one !== undefined);
  });
}
