import { networkIdOf } from '@/lib/hashtag';
import type { LibraryFile } from '@/lib/library-file';
import { rowOf } from './corrections';
import type { LibraryDb } from './db';
import { distinctPairs, pairKey, pairsNow } from './distinct';
import { otherNotes } from './given-notes';
import { ofNodesNow } from './node-now';

/** What of a file an import would add, beside networks and evidence. */
export interface News {
  corrections: number;
  /** Former versions, and pairs that the reader keeps apart. */
  others: number;
  /** Newer notes on passages that are here. */
  newerNotes: number;
  /** Other notes, where the reader's stay. */
  ownNotes: number;
}

/** Look at what of a file is not here yet. */
export async function newsIn(db: LibraryDb, { corrections, versions, distinct, evidence }: LibraryFile): Promise<News> {
  const ids = await Promise.all(versions.map(({ network }) => networkIdOf(network)));
  const tables = [db.networks, db.versions, db.corrections, db.evidence, db.givenNotes, db.meta];
  return db.transaction('r', tables, async () => {
    const rows = (await ofNodesNow(db, corrections)).map(rowOf);
    const known = await db.corrections.bulkGet(rows.map(({ node, fingerprint }) => [node, fingerprint]));
    const former = await db.versions.bulkGet(ids);
    const apart = new Set((await distinctPairs(db)).map(pairKey));
    const pairs = (await pairsNow(db, distinct)).filter(pair => !apart.has(pairKey(pair)));
    const { newer, own } = await otherNotes(db, evidence);
    return {
      corrections: known.filter(one => one === undefined).length,
      others: former.filter(one => one === undefined).length + pairs.length,
      newerNotes: newer.length,
      ownNotes: own,
    };
  });
}
