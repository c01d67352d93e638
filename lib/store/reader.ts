import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import type { Found } from '@/lib/search';
import { coverageQuestions, type CoverageReader } from './coverage';
import { openDb } from './db';
import { evidenceQuestions, type EvidenceReader } from './evidence';
import { guarded } from './failures';
import { identityOf } from './publishing';

/** What a popup reads of the library. Every method throws as those of `Library` do. */
export interface LibraryReader extends EvidenceReader, CoverageReader {
  /** What lists show of all networks, the oldest first. Fit for `liveQuery`. */
  networkSummaries(): Promise<NetworkSummary[]>;
  network(id: NetworkId): Promise<StoredNetwork | undefined>;
  /** The findings and relationships of all networks that answer a query, the best first. */
  search(query: string): Promise<Found[]>;
  /** Which database this is, and at which revision of the lexicon. */
  identity(): Promise<{ dbId: string; revision: number }>;
}

/**
 * Open the library to be read only. A popup is drawn with little code: what writes is not loaded with it, and what
 * searches only when something is searched for.
 */
export function openReader({ name = 'netgloss' } = {}): LibraryReader {
  const db = openDb(name);
  let search: Promise<(query: string) => Promise<Found[]>> | undefined;
  const loadSearch = () => (search ??= import('./search').then(({ createSearch }) => createSearch(db)));
  return {
    ...evidenceQuestions(db),
    ...coverageQuestions(db),
    networkSummaries: () => guarded(() => db.networkSummaries.orderBy('addedAt').toArray()),
    network: id => guarded(() => db.networks.get(id)),
    search: query => guarded(async () => (await loadSearch())(query)),
    identity: () => guarded(() => identityOf(db)),
  };
}
