import type { NetworkId } from '@/lib/model';
import type { LibraryDb } from './db';
import { keepForLists } from './for-lists';
import { put, takeOut } from './networks';
import { topicsRowOf } from './terms';
import { raiseRevision, write } from './writing';

/** Let pages be matched against some networks, or not, in one transaction. Tells those for which that is a change. */
export function setAllEnabled(db: LibraryDb, ids: NetworkId[], enabled: boolean): Promise<NetworkId[]> {
  return write(db, async () => {
    const known = (await db.networks.bulkGet(ids)).filter(one => one !== undefined);
    const changed = known.filter(one => one.enabled !== enabled).map(one => ({ ...one, enabled }));
    for (const stored of changed) {
      await db.networks.put(stored);
      if (!stored.isWaiting) await db.topics.put(topicsRowOf(stored));
      await keepForLists(db, stored);
    }
    if (changed.length > 0) await raiseRevision(db);
    return changed.map(({ id }) => id);
  });
}

/** Take some networks out in one transaction, keeping them for {@link restoreAll}. Tells those that were there. */
export function removeAll(db: LibraryDb, ids: NetworkId[]): Promise<NetworkId[]> {
  return write(db, async () => {
    const known = (await db.networks.bulkGet(ids)).filter(one => one !== undefined);
    const removedAt = new Date().toISOString();
    await db.removed.bulkPut(known.map(stored => ({ id: stored.id, stored, removedAt })));
    for (const { id } of known) await takeOut(db, id);
    if (known.length > 0) await raiseRevision(db);
    return known.map(({ id }) => id);
  });
}

/** Bring back what was taken out, in one transaction. Tells what came back. */
export function restoreAll(db: LibraryDb, ids: NetworkId[]): Promise<NetworkId[]> {
  return write(db, async () => {
    const removed = (await db.removed.bulkGet(ids)).filter(row => row !== undefined);
    for (const { stored } of removed) await put(db, stored);
    await db.removed.bulkDelete(removed.map(({ id }) => id));
    if (removed.length > 0) await raiseRevision(db);
    return removed.map(({ id }) => id);
  });
}
