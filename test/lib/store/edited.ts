import 'fake-indexeddb/auto';
import type { Network } from '@/lib/model';
import { openDb, writeMeta } from '@/lib/store/db';
import { openLibrary } from '@/lib/store/library';
import type { Published } from '@/lib/store/publishing';
import type { Vocabulary } from '@/lib/vocabulary-model';
import { sleep } from './small-networks';

/** The first network's words, and one of the reader's. */
export const edited: Vocabulary = {
  ...sleep.vocabulary!,
  topics: sleep.vocabulary!.topics.map((topic, index) => (index === 0 ? { ...topic, weak: ['pillow'] } : topic)),
  faint: ['blanket'],
  concepts: { 'night-replay': { employer: 1.5, 'employer+control': 0.5 } },
};

/** A library with one network, and what it published. */
export async function filled(network: Network = sleep, keeping = {}) {
  const told: Published[] = [];
  const name = crypto.randomUUID();
  const library = openLibrary({ name, published: all => void told.push(all) });
  const { id } = (await library.add(network, keeping)).stored;
  return { library, id, told, name };
}

/** As if an older version of the extension had made the vocabularies. */
export async function age(name: string, change: (db: ReturnType<typeof openDb>) => Promise<unknown> = async () => {}) {
  const db = openDb(name);
  await writeMeta(db, 'vocabularies', 0);
  await change(db);
  db.close();
}
