import { networkIdOf } from '@/lib/hashtag';
import type { Network, NetworkId, StoredNetwork } from '@/lib/model';
import { vocabularyFor } from '@/lib/network-json';
import { vocabularyOf } from '@/lib/vocabulary';
import type { Vocabulary } from '@/lib/vocabulary-model';
import { VOCABULARY_VERSION } from '@/lib/vocabulary-version';
import { readMeta, writeMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { put } from './networks';
import { raiseRevision, write } from './writing';

/** Whatever changes vocabularies; `changing` tells the rest of the extension. */
export function createVocabularies(db: LibraryDb, changing: (changed: Promise<boolean>) => Promise<void>) {
  return {
    setVocabulary: (id: NetworkId, vocabulary: Vocabulary) => changing(setVocabulary(db, id, vocabulary)),
    resetVocabulary: (id: NetworkId) => changing(resetVocabulary(db, id)),
    refreshVocabularies: (builtIn: Network[]) => changing(refreshVocabularies(db, builtIn)),
  };
}

/**
 * Let a network go by the reader's own words. Says whether it is there. Throws Problem `badField` or `tooManyRows` for
 * what is no vocabulary of that network.
 */
function setVocabulary(db: LibraryDb, id: NetworkId, vocabulary: Vocabulary): Promise<boolean> {
  return change(db, id, ({ isWaiting: _waits, ...stored }) => ({
    ...stored,
    vocabulary: vocabularyFor(stored.network, vocabulary),
    vocabularyEditedAt: new Date().toISOString(),
  }));
}

/** Let a network go by its own words again, or by those derived from its text. Says whether it is there. */
function resetVocabulary(db: LibraryDb, id: NetworkId): Promise<boolean> {
  return change(db, id, ({ vocabularyEditedAt: _former, isWaiting: _waits, ...stored }) => ({
    ...stored,
    vocabulary: vocabularyOf(stored.network),
  }));
}

function change(db: LibraryDb, id: NetworkId, changed: (stored: StoredNetwork) => StoredNetwork): Promise<boolean> {
  return write(db, async () => {
    const stored = await db.networks.get(id);
    if (!stored) return false;
    await put(db, changed(stored));
    await raiseRevision(db);
    return true;
  });
}

/**
 * Make anew what an older version of the code made, in one transaction: the vocabularies that the reader did not edit.
 * `builtIn` are the networks that come with this version. Says whether there was anything to do.
 */
async function refreshVocabularies(db: LibraryDb, builtIn: Network[]): Promise<boolean> {
  const isFresh = async () => ((await readMeta(db, 'vocabularies')) ?? 0) >= VOCABULARY_VERSION;
  if (await guarded(isFresh)) return false; // Most starts of the background end here, without a write.
  const shipped = new Map(
    await Promise.all(builtIn.map(async network => [await networkIdOf(network), network] as const)),
  );
  return write(db, async () => {
    if (await isFresh()) return false;
    const networks = (await db.networks.toArray()).filter(({ isWaiting }) => !isWaiting);
    for (const stored of networks) await put(db, refreshed(stored, shipped));
    const removed = await db.removed.toArray();
    await db.removed.bulkPut(removed.map(row => ({ ...row, stored: refreshed(row.stored, shipped) })));
    await refreshVersions(db, shipped);
    await writeMeta(db, 'vocabularies', VOCABULARY_VERSION);
    if (networks.length > 0) await raiseRevision(db);
    return networks.length > 0;
  });
}

/** An edited vocabulary stays; that to which it can be reset is the new one all the same. */
function refreshed(stored: StoredNetwork, shipped: ReadonlyMap<NetworkId, Network>): StoredNetwork {
  const network = (stored.builtIn && shipped.get(stored.id)) || stored.network;
  return stored.vocabularyEditedAt === undefined
    ? { ...stored, network, vocabulary: vocabularyOf(network) }
    : { ...stored, network };
}

/** What built-in networks were before they were edited: should they come back, they go by the newest words. */
async function refreshVersions(db: LibraryDb, shipped: ReadonlyMap<NetworkId, Network>): Promise<void> {
  const versions = await db.versions.filter(({ stored }) => stored.builtIn).toArray();
  await db.versions.bulkPut(
    versions.map(row => ({ ...row, stored: { ...row.stored, network: shipped.get(row.id) ?? row.stored.network } })),
  );
}
