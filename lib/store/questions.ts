import type { Hashtag, NetworkId, NodeKey } from '@/lib/model';
import { createAlone } from './alone';
import { allSummaries, candidates, createFormWords, summaries } from './candidates';
import { corrected, latestCorrections, unrelated } from './corrections';
import type { LibraryDb } from './db';
import { createDistrust } from './distrust';
import { guarded } from './failures';
import { byHashtag } from './networks';
import { identityOf } from './publishing';
import { removedNetworks } from './removed';
import { exportAll } from './transfer';

/** What a library answers without writing. */
export function questions(db: LibraryDb) {
  const formWords = createFormWords(db);
  const distrust = createDistrust(db);
  return {
    networks: () => guarded(() => db.networks.orderBy('addedAt').toArray()),
    network: (id: NetworkId) => guarded(() => db.networks.get(id)),
    byHashtag: (hashtag: Hashtag) => guarded(() => byHashtag(db, hashtag)),
    removed: () => guarded(() => removedNetworks(db)),
    nodes: () => guarded(() => allSummaries(db)),
    formWords: () => guarded(formWords),
    candidates: (stems: string[], networks: NetworkId[]) => guarded(() => candidates(db, stems, networks)),
    summaries: (keys: NodeKey[]) => guarded(() => summaries(db, keys)),
    corrected: (pairs: { text: string; node: NodeKey }[]) => guarded(() => corrected(db, pairs)),
    distrust: (nodes: NodeKey[]) => guarded(() => distrust(nodes)),
    alone: createAlone(db, distrust),
    corrections: (limit: number) => guarded(() => latestCorrections(db, limit)),
    unrelated: (texts: string[]) => guarded(() => unrelated(db, texts)),
    exportAll: () => guarded(() => exportAll(db)),
    identity: () => guarded(() => identityOf(db)),
  };
}
