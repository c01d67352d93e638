import type { NetworkId } from '@/lib/model';
import type { LibraryDb } from './db';
import { guarded } from './failures';
import { put } from './networks';
import { type Prepared, waitedSteps } from './prepared';
import { inSlices } from './slices';
import { raiseRevision, write } from './writing';

/** How many networks are prepared together: few at first, so that whoever is ended soon has done something. */
const FIRST = 4;
/** Each time, what all networks have together is worked out anew: done seldom, it is the lesser part. */
const MOST = 32;

/**
 * Prepare what waits, some networks at a time, each time all or nothing: whoever is killed meanwhile leaves the rest to the
 * next. One at a time over all contexts. `changed` tells the rest of the extension.
 */
export async function prepareRest(db: LibraryDb, changed: () => Promise<void>): Promise<void> {
  if ((await guarded(() => waitingIds(db))).length === 0) return; // Most starts end here.
  await navigator.locks.request(`${db.name}:prepare`, async () => {
    for (let most = FIRST; ; most = Math.min(MOST, most * 2)) {
      const ids = (await guarded(() => waitingIds(db))).slice(0, most);
      if (ids.length === 0) return;
      const prepared = await guarded(() => prepareAll(db, ids));
      if (await write(db, () => putWaited(db, prepared))) await changed();
    }
  });
}

/** Those that are switched on first. */
async function waitingIds(db: LibraryDb): Promise<NetworkId[]> {
  const waiting = (await db.networkSummaries.orderBy('addedAt').toArray()).filter(({ isWaiting }) => isWaiting);
  return waiting.sort((a, b) => Number(b.enabled) - Number(a.enabled)).map(({ id }) => id);
}

async function prepareAll(db: LibraryDb, ids: NetworkId[]): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for (const id of ids) {
    const stored = await db.networks.get(id);
    if (stored?.isWaiting) all.push(await inSlices(waitedSteps(stored), db));
  }
  return all;
}

/** What was taken out, switched or edited meanwhile stays so. Says whether that is a change. */
async function putWaited(db: LibraryDb, prepared: Prepared[]): Promise<boolean> {
  let changed = false;
  for (const { stored, rows } of prepared) {
    const now = await db.networks.get(stored.id);
    if (!now?.isWaiting) continue;
    const { aliases, enabled } = now;
    await put(db, { ...stored, aliases, enabled }, rows);
    changed = true;
  }
  if (changed) await raiseRevision(db);
  return changed;
}
