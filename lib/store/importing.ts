import { networkIdOf } from '@/lib/hashtag';
import type { LibraryFile } from '@/lib/library-file';
import type { Network, NetworkId } from '@/lib/model';
import { addCorrections, addEvidence, addVersions } from './adding';
import { cameBuiltIn } from './built-in';
import { writeMeta, type LibraryDb } from './db';
import { addDistinct } from './distinct';
import { gainAliases, putNew } from './networks';
import { prepareSteps, waiting } from './prepared';
import { inSlices } from './slices';
import { raiseRevision, write } from './writing';

/** How an import is followed, and stopped. */
export interface Importing {
  /** How much is done, 0 to 1. */
  onProgress?(share: number): void;
  /** Aborted: nothing is imported, and `importAll` rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** What came of an import. */
export interface Imported {
  added: number;
  known: number;
  corrections: number;
  evidence: number;
  /** Newer ones, on passages that were here already. */
  notes: number;
}

/** With so many findings and relationships, networks are prepared before an import is done; with more, they wait for it. */
const AT_ONCE = 2_000;

/**
 * Add everything of a file in one transaction, whatever its size: a browser that is killed meanwhile leaves nothing of it,
 * and nobody sees half of it. What is there already stays. Of a large file networks wait to be prepared.
 */
export async function importAll(
  db: LibraryDb,
  file: LibraryFile,
  { onProgress, signal }: Importing = {},
): Promise<Imported> {
  const ids = await idsOf(file.networks, signal);
  const formerIds = await idsOf(file.versions, signal);
  try {
    return await write(db, async () => {
      const added = await addNetworks(db, file, ids, { onProgress, signal });
      if (added > 0) await raiseRevision(db);
      await addVersions(db, file, formerIds);
      await addDistinct(db, file);
      signal?.throwIfAborted();
      return {
        added,
        known: ids.length - added,
        corrections: await addCorrections(db, file),
        ...(await addEvidence(db, file)),
      };
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error; // The database would say that it cannot be used.
  }
}

/** Outside the transaction: WebCrypto's digest would end it. */
async function idsOf(written: { network: Network }[], signal?: AbortSignal): Promise<NetworkId[]> {
  const ids: NetworkId[] = [];
  for (const { network } of written) {
    signal?.throwIfAborted();
    ids.push(await networkIdOf(network));
  }
  return ids;
}

async function addNetworks(
  db: LibraryDb,
  { networks }: LibraryFile,
  ids: NetworkId[],
  { onProgress, signal }: Importing,
): Promise<number> {
  const sizes = networks.map(({ network }) => 1 + network.findings.length + network.relationships.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let added = 0;
  let done = 0;
  const ours = await cameBuiltIn(db);
  for (const [index, { network, ...said }] of networks.entries()) {
    signal?.throwIfAborted();
    const id = ids[index]!;
    const keeping = { ...said, builtIn: said.builtIn && ours.has(id) };
    if (!(await gainAliases(db, id, keeping.aliases))) {
      const waits = total > AT_ONCE && !keeping.builtIn;
      const prepared = waits ? waiting(id, network, keeping) : await inSlices(prepareSteps(id, network, keeping), db);
      await putNew(db, prepared);
      added++;
      // The file may be of an older version of the extension than the built-in network is now.
      if (prepared.stored.builtIn) await writeMeta(db, 'vocabularies', 0);
    }
    onProgress?.((done += sizes[index]!) / total);
  }
  return added;
}
