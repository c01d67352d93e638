import type { StoredNetwork } from '@/lib/model';
import type { LibraryDb } from './db';
import { forgetDistinct } from './distinct';
import { versionsBefore } from './versions';
import { write } from './writing';

/** Networks that were taken out can be brought back for so long. In milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Forget networks that were taken out long ago, with what they were before and what the reader corrected about them, and
 * evidence that was. Evidence of such a network stays: the reader kept it, and may file it elsewhere.
 */
export async function purgeRemoved(db: LibraryDb): Promise<void> {
  const before = new Date(Date.now() - KEPT_FOR).toISOString();
  const networks = () => db.removed.where('removedAt').below(before);
  const evidence = () => db.removedEvidence.where('removedAt').below(before);
  const counts = await Promise.all([networks().count(), evidence().count()]); // Every first question waits for this.
  if (counts.every(count => count === 0)) return;
  await write(db, async () => {
    const gone = await networks().primaryKeys();
    for (const id of gone) {
      await db.corrections.where('node').startsWith(`${id}/`).delete();
      if (!(await db.versions.get(id))) await db.versions.bulkDelete((await versionsBefore(db, id)).map(row => row.id));
      await db.removed.delete(id);
    }
    await forgetDistinct(db, gone);
    await db.givenNotes.bulkDelete(await evidence().primaryKeys());
    await evidence().delete();
  });
}

/** Networks that can still be brought back, the last removed first. */
export async function removedNetworks(db: LibraryDb): Promise<StoredNetwork[]> {
  const rows = await db.removed.orderBy('removedAt').toArray();
  return rows.toReversed().map(({ stored }) => stored);
}
