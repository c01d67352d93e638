import { networkIdOf } from '@/lib/hashtag';
import type { Network, NetworkId, StoredNetwork } from '@/lib/model';
import { done } from '@/lib/steps';
import { readMeta, writeMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { keep, put } from './networks';
import { prepareSteps } from './prepared';
import { raiseRevision, write } from './writing';

/**
 * Put in a network that comes with the extension, and remember it in the same transaction: it is not put in again after
 * the reader took it out or erased everything. Says whether that changes anything.
 */
export async function addBuiltIn(db: LibraryDb, network: Network): Promise<boolean> {
  const id = await networkIdOf(network);
  const known = await guarded(() => cameBuiltIn(db));
  if (known.has(id)) return false; // Most starts of the background end here, without a write.
  const prepared = done(prepareSteps(id, network, { builtIn: true }));
  return write(db, async () => {
    if (!(await rememberBuiltIn(db, id))) return false;
    const { stored, isNew } = await keep(db, prepared);
    if (!isNew) await put(db, asBuiltIn(stored, prepared.stored));
    await raiseRevision(db);
    return true;
  });
}

/** A network may be there by a link or a file already: from now on it goes by its words here, unless by the reader's. */
function asBuiltIn({ isWaiting: _waits, ...known }: StoredNetwork, { network, vocabulary }: StoredNetwork) {
  const isEdited = known.vocabularyEditedAt !== undefined;
  return { ...known, builtIn: true, network, vocabulary: isEdited ? known.vocabulary : vocabulary };
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
