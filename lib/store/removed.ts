import type { StoredNetwork } from '@/lib/model';
import type { LibraryDb } from './db';
import { write } from './writing';

/** Networks that were taken out can be brought back for so long. In milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Forget networks that were taken out long ago, with what the reader corrected about them. */
export async function purgeRemoved(db: LibraryDb): Promise<void> {
  const past = () => db.removed.where('removedAt').below(new Date(Date.now() - KEPT_FOR).toISOString());
  if ((await past().count()) === 0) return;
  await write(db, async () => {
    for (const id of await past().primaryKeys()) {
      await db.corrections.where('node').startsWith(`${id}/`).delete();
      await db.removed.delete(id);
    }
  });
}

/** Networks that can still be brought back, the last removed first. */
export async function removedNetworks(db: LibraryDb): Promise<StoredNetwork[]> {
  const rows = await db.removed.orderBy('removedAt').toArray();
  return rows.toReversed().map(({ stored }) => stored);
}
