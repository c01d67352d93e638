import { PackedWords } from '@/lib/form-words';
import { mergeTerms, type MergedTerms } from '@/lib/merged-terms';
import type { NetworkId } from '@/lib/model';
import { openTerms } from '@/lib/open-terms';
import { linesOf } from '@/lib/packed-terms';
import { litBy, type Lit } from '@/lib/selection';
import { createRows, type Rows } from './candidates';
import { readMeta, type LibraryDb } from './db';
import type { Meta } from './tables';

/** Memory for the terms of so many networks, of 100 to 200 kB each. */
const MAX_NETWORKS = 24;

/** What was read of one state of the library. */
export interface State extends Pick<MergedTerms, 'networks' | 'count' | 'owners' | 'ends' | 'refs'> {
  revision: number;
  topics: Meta['topics'];
  formWords: PackedWords;
  rows: Rows;
  /** The terms of some networks. */
  open(networks: NetworkId[]): Promise<Lit[]>;
  /** The ids of their findings and relationships, in the order of their keys. */
  ids(networks: NetworkId[]): Promise<string[][]>;
}

/** Read the state of the library with this revision; of `alone` as if it were all there is. */
export async function readState(db: LibraryDb, revision: number, alone?: NetworkId): Promise<State> {
  const { merged, topics } = await (alone === undefined ? readAll(db) : readOne(db, alone));
  const { stems, words, ...rest } = merged;
  return {
    ...rest,
    revision,
    topics,
    formWords: new PackedWords(stems, words),
    rows: createRows(db),
    open: createOpen(db),
    ids: createIds(db),
  };
}

function readAll(db: LibraryDb): Promise<{ merged: MergedTerms; topics: Meta['topics'] }> {
  return db.transaction('r', [db.merged, db.meta], async () => {
    const merged = (await db.merged.get('all')) ?? mergeTerms([]);
    return { merged, topics: (await readMeta(db, 'topics')) ?? {} };
  });
}

async function readOne(db: LibraryDb, id: NetworkId): Promise<{ merged: MergedTerms; topics: Meta['topics'] }> {
  const terms = await db.terms.get(id);
  return { merged: mergeTerms(terms ? [terms] : []), topics: { [id]: 0 } };
}

function createOpen(db: LibraryDb): State['open'] {
  const known = new Map<NetworkId, Lit>();
  return async networks => {
    const unknown = networks.filter(id => !known.has(id));
    if (known.size + unknown.length > MAX_NETWORKS)
      for (const id of known.keys()) if (!networks.includes(id)) known.delete(id);
    const read = unknown.length > 0 ? await db.terms.bulkGet(unknown) : [];
    for (const terms of read) if (terms) known.set(terms.network, litBy(openTerms(terms)));
    return networks.map(id => known.get(id)).filter(one => one !== undefined);
  };
}

function createIds(db: LibraryDb): State['ids'] {
  const known = new Map<NetworkId, string[]>();
  return async networks => {
    const unknown = networks.filter(id => !known.has(id));
    const read = unknown.length > 0 ? await db.ids.bulkGet(unknown) : [];
    for (const row of read) if (row) known.set(row.network, linesOf(row.ids));
    return networks.map(id => known.get(id) ?? []);
  };
}
