import { lexiconOf } from '@/lib/lexicon';
import type { Lexicon } from '@/lib/model';
import { readMeta, type LibraryDb } from './db';
import { guarded } from './failures';
import { enabledTopics } from './terms';

/** What the library tells the rest of the extension after each write that changes it, outside its own database. */
export interface Published {
  lexicon: Lexicon;
  networks: number;
  /** Findings and relationships. */
  findings: number;
  /** Which database says so: another one when a lost one was made anew. */
  dbId: string;
}

/** Which database this is, and at which revision of the lexicon. */
export async function identityOf(db: LibraryDb): Promise<{ dbId: string; revision: number }> {
  return { dbId: (await readMeta(db, 'dbId')) ?? '', revision: (await readMeta(db, 'revision')) ?? 0 };
}

/**
 * Publish what the library holds. One at a time over all contexts, each reading when its turn comes: what was published
 * last is what was written last.
 */
export function createPublisher(
  db: LibraryDb,
  published: ((published: Published) => Promise<void> | void) | undefined,
): () => Promise<void> {
  return async () => {
    if (!published) return;
    await navigator.locks.request(`${db.name}:publish`, async () => published(await guarded(() => publishedBy(db))));
  };
}

/** What there is to publish now, all of one moment. */
export function publishedBy(db: LibraryDb): Promise<Published> {
  return db.transaction('r', [db.networkSummaries, db.topics, db.meta], async () => {
    const topics = await enabledTopics(db);
    const { dbId, revision } = await identityOf(db);
    const summaries = await db.networkSummaries.toArray();
    return {
      lexicon: lexiconOf(
        topics.map(({ network: id, vocabulary }) => ({ id, vocabulary })),
        revision,
      ),
      networks: summaries.length,
      findings: summaries.reduce((sum, { findings, relationships }) => sum + findings + relationships, 0),
      dbId,
    };
  });
}
