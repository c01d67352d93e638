import { MAX_ALIASES } from '@/lib/library-file';
import type { Hashtag, NetworkId, StoredNetwork } from '@/lib/model';
import type { LibraryDb } from './db';
import { forgetForLists, keepForLists } from './for-lists';
import type { Prepared } from './prepared';
import { rowsOf } from './rows';
import { deletePacked, putPacked, topicsRowOf } from './terms';
import { raiseRevision } from './writing';

/** Keep a network, inside a transaction. One that is there only gains aliases; one that was taken out is new. */
export async function keep(db: LibraryDb, prepared: Prepared): Promise<{ stored: StoredNetwork; isNew: boolean }> {
  const known = await gainAliases(db, prepared.stored.id, prepared.stored.aliases);
  if (known) return { stored: known, isNew: false };
  await putNew(db, prepared);
  return { stored: prepared.stored, isNew: true };
}

/** Let a network be known by further hashtags, inside a transaction. Tells the network, if it is there. */
export async function gainAliases(
  db: LibraryDb,
  id: NetworkId,
  aliases: Hashtag[] = [],
): Promise<StoredNetwork | undefined> {
  const known = await db.networks.get(id);
  if (!known) return;
  const all = new Set([...known.aliases, ...aliases]);
  all.delete(known.hashtag);
  if (all.size <= known.aliases.length) return known;
  const both = { ...known, aliases: [...all].slice(-MAX_ALIASES) };
  await db.networks.put(both);
  await keepForLists(db, both);
  return both;
}

/** Write a network that is not there, inside a transaction. */
export async function putNew(db: LibraryDb, { stored, rows }: Prepared): Promise<void> {
  await put(db, stored, rows);
  await db.removed.delete(stored.id);
}

/** Let pages be matched against a network, or not. Says whether that is a change. */
export async function setEnabled(db: LibraryDb, id: NetworkId, enabled: boolean): Promise<boolean> {
  const stored = await db.networks.get(id);
  if (!stored || stored.enabled === enabled) return false;
  const changed = { ...stored, enabled };
  await db.networks.put(changed);
  if (!changed.isWaiting) await db.topics.put(topicsRowOf(changed));
  await keepForLists(db, changed);
  await raiseRevision(db);
  return true;
}

/** Take a network out, keeping it for {@link restore}. Says whether it was there. */
export async function remove(db: LibraryDb, id: NetworkId): Promise<boolean> {
  const stored = await db.networks.get(id);
  if (!stored) return false;
  await db.removed.put({ id, stored, removedAt: new Date().toISOString() });
  await takeOut(db, id);
  await raiseRevision(db);
  return true;
}

/** Delete a network with its rows, inside a transaction. */
export async function takeOut(db: LibraryDb, id: NetworkId): Promise<void> {
  await db.networks.delete(id);
  await db.findings.where('networkId').equals(id).delete();
  await deletePacked(db, id);
  await forgetForLists(db, id);
}

/** Bring a network back as it was. Says whether it could be: not when it is there, or was never, or is long gone. */
export async function restore(db: LibraryDb, id: NetworkId): Promise<boolean> {
  const removed = await db.removed.get(id);
  if (!removed) return false;
  await put(db, removed.stored);
  await db.removed.delete(id);
  await raiseRevision(db);
  return true;
}

/** Write a network as it is to be now, with its rows, inside a transaction. */
export async function put(
  db: LibraryDb,
  stored: StoredNetwork,
  rows = stored.isWaiting ? [] : rowsOf(stored),
): Promise<void> {
  await db.networks.put(stored);
  await db.findings.bulkPut(rows);
  if (!stored.isWaiting) await putPacked(db, stored);
  await keepForLists(db, stored);
}
