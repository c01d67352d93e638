import { networkIdOf } from '@/lib/hashtag';
import type { Network, NetworkId, StoredNetwork } from '@/lib/model';
import { done } from '@/lib/steps';
import { readMeta, writeMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { keepForLists } from './for-lists';
import { keep } from './networks';
import { prepareSteps } from './prepared';
import { raiseRevision, write } from './writing';

/**
 * Put in a network that comes with the extension, and remember it in the same transaction: it is not put in again after
 * the reader took it out or erased everything. Says whether it was put in.
 */
export async function addBuiltIn(db: LibraryDb, network: Network): Promise<boolean> {
  const id = await networkIdOf(network);
  const known = await guarded(() => cameBuiltIn(db));
  if (known.has(id)) return false; // Most starts of the background end here, without a write.
  const prepared = done(prepareSteps(id, network, { builtIn: true }));
  return write(db, async () => {
    if (!(await rememberBuiltIn(db, id))) return false;
    const { stored, isNew } = await keep(db, prepared);
    if (isNew) await raiseRevision(db);
    else await makeBuiltIn(db, stored);
    return isNew;
  });
}

/** A network may be there by a link or a file already. It goes by the words of the extension once those are made anew. */
async function makeBuiltIn(db: LibraryDb, stored: StoredNetwork): Promise<void> {
  const known = { ...stored, builtIn: true };
  await db.networks.put(known);
  await keepForLists(db, known);
  await writeMeta(db, 'vocabularies', 0);
}

/** Which networks came with the extension, now or before. What files say of that is not believed. */
export async function cameBuiltIn(db: LibraryDb): Promise<ReadonlySet<NetworkId>> {
  return new Set(await readMeta(db, 'builtIn'));
}

/** Remember that a network came with the extension, inside a transaction. Says whether that is news. */
export async function rememberBuiltIn(db: LibraryDb, id: NetworkId): Promise<boolean> {
  const before = await cameBuiltIn(db);
  if (before.has(id)) return false;
  await writeMeta(db, 'builtIn', [...before, id]);
  return true;
}
