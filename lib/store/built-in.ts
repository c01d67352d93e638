import { networkIdOf } from '@/lib/hashtag';
import type { Network } from '@/lib/model';
import { done } from '@/lib/steps';
import { readMeta, writeMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { keep } from './networks';
import { prepareSteps } from './prepared';
import { raiseRevision, write } from './writing';

/**
 * Put in a network that comes with the extension, and remember it in the same transaction: it is not put in again after
 * the reader took it out or erased everything. Says whether it was put in.
 */
export async function addBuiltIn(db: LibraryDb, network: Network): Promise<boolean> {
  const id = await networkIdOf(network);
  const known = () => guarded(async () => (await readMeta(db, 'builtIn')) ?? []);
  if ((await known()).includes(id)) return false; // Most starts of the background end here, without a write.
  const prepared = done(prepareSteps(id, network, { builtIn: true }));
  return write(db, async () => {
    const before = (await readMeta(db, 'builtIn')) ?? [];
    if (before.includes(id)) return false;
    await writeMeta(db, 'builtIn', [...before, id]);
    const { isNew } = await keep(db, prepared);
    if (isNew) await raiseRevision(db);
    return isNew;
  });
}
