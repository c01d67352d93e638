import type { LibraryFile } from '@/lib/library-file';
import type { NetworkId, NodeKey } from '@/lib/model';
import { allSummaries } from './candidates';
import { latestCorrections } from './corrections';
import { coverageQuestions } from './coverage';
import type { LibraryDb } from './db';
import { evidenceQuestions } from './evidence';
import { guarded } from './failures';
import { createMoments } from './moment';
import { nodeNames } from './node-names';
import { withVocabulary } from './prepared';
import { newsIn } from './news';
import { identityOf, publishedBy } from './publishing';
import { createSearch } from './search';
import { removedNetworks } from './removed';
import { stored } from './stored';
import { exportAll, type Exporting } from './transfer';

/** What a library answers without writing. */
export function questions(db: LibraryDb) {
  const { now, moment, alone } = createMoments(db);
  const search = createSearch(db);
  return {
    networkSummaries: () => guarded(() => db.networkSummaries.orderBy('addedAt').toArray()),
    search: (query: string) => guarded(() => search(query)),
    wholeLexicon: () => guarded(async () => (await publishedBy(db)).lexicon),
    networks: () => guarded(() => db.networks.orderBy('addedAt').toArray()),
    network: (id: NetworkId) =>
      guarded(async () => {
        const stored = await db.networks.get(id);
        return stored && withVocabulary(stored);
      }),
    removed: () => guarded(() => removedNetworks(db)),
    nodes: () => guarded(() => allSummaries(db)),
    nodeNames: (nodes: NodeKey[]) => guarded(() => nodeNames(db, nodes)),
    ...evidenceQuestions(db),
    ...coverageQuestions(db),
    ...now,
    moment,
    alone,
    corrections: (limit: number) => guarded(() => latestCorrections(db, limit)),
    stored: () => stored(db),
    newsIn: (file: LibraryFile) => guarded(() => newsIn(db, file)),
    exportAll: (exporting?: Exporting) => guarded(() => exportAll(db, exporting)),
    identity: () => guarded(() => identityOf(db)),
  };
}
