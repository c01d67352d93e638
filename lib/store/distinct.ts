import type { LibraryFile } from '@/lib/library-file';
import type { NetworkId } from '@/lib/model';
import { readMeta, writeMeta, type LibraryDb } from './db';
import { nodeNow } from './node-now';
import type { Moves } from './rekeying';
import { whatBecame } from './versions';
import { write } from './writing';

/** Networks, or findings, that look alike and are not the same, as the reader said: two keys, in order. */
export type Pair = [string, string];

/** What makes two pairs the same. */
export const pairKey = (pair: string[]) => pair.toSorted().join(' ');

/** All pairs that the reader keeps apart. */
export async function distinctPairs(db: LibraryDb): Promise<Pair[]> {
  return (await readMeta(db, 'distinct')) ?? [];
}

/** The reader says that some pairs are not the same, or takes that back. */
export function keepApart(db: LibraryDb, pairs: [string, string][], apart: boolean): Promise<void> {
  return write(db, async () => {
    const known = await distinctPairs(db);
    const these = new Set(pairs.map(pairKey));
    await putDistinct(db, apart ? [...known, ...pairs] : known.filter(pair => !these.has(pairKey(pair))));
  });
}

/** Add a file's pairs, inside a transaction. */
export async function addDistinct(db: LibraryDb, { distinct }: LibraryFile): Promise<void> {
  await addPairs(db, distinct);
}

/** Add pairs that were said to be apart before, inside a transaction. */
export async function addPairs(db: LibraryDb, pairs: Pair[]): Promise<void> {
  if (pairs.length > 0) await putDistinct(db, [...(await distinctPairs(db)), ...(await pairsNow(db, pairs))]);
}

/** Pairs as they are called now, inside a transaction: what they name may have been edited since a file was written. */
export async function pairsNow(db: LibraryDb, pairs: Pair[]): Promise<Pair[]> {
  const now = async (key: string) => (key.includes('/') ? nodeNow(db, key) : whatBecame(db, key));
  const all: Pair[] = [];
  for (const [one, other] of pairs) all.push([await now(one), await now(other)]);
  return all;
}

/** What the reader keeps apart stays apart under its new key, unless it is one now. Inside a transaction. */
export async function rekeyDistinct(
  db: LibraryDb,
  moves: Moves,
  networks: ReadonlyMap<NetworkId, NetworkId>,
): Promise<void> {
  const pairs = await distinctPairs(db);
  const now = (key: string) => moves.get(key) ?? networks.get(key) ?? key;
  if (pairs.length > 0)
    await putDistinct(
      db,
      pairs.map(([one, other]): Pair => [now(one), now(other)]),
    );
}

/** Forget what was said of networks that are gone, inside a transaction. */
export async function forgetDistinct(db: LibraryDb, networks: NetworkId[]): Promise<void> {
  const isGone = (key: string) => networks.includes(key.split('/', 1)[0]!);
  const pairs = await distinctPairs(db);
  if (pairs.some(pair => pair.some(isGone)))
    await putDistinct(
      db,
      pairs.filter(pair => !pair.some(isGone)),
    );
}

/** Each pair once. */
async function putDistinct(db: LibraryDb, pairs: Pair[]): Promise<void> {
  const apart = pairs.filter(([one, other]) => one !== other).map(pair => pair.toSorted() as Pair);
  await writeMeta(db, 'distinct', [...new Map(apart.map(pair => [pairKey(pair), pair])).values()]);
}
