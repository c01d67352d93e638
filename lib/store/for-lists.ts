import type { NetworkId, NetworkSummary, StoredNetwork } from '@/lib/model';
import { LETTERS, networkWords, type WordList } from '@/lib/word-lists';
import type { LibraryDb } from './db';

/** A network's words of one letter, as stored. */
export interface WordListRow extends WordList {
  network: NetworkId;
}

/** The ids of a network's findings and relationships, in the order that its {@link WordListRow word lists} go by. */
export interface NodeListRow {
  network: NetworkId;
  nodes: string[];
}

/** Write what lists and search read instead of whole networks, inside a transaction. */
export async function keepForLists(db: LibraryDb, stored: StoredNetwork): Promise<void> {
  const { id: network } = stored;
  await db.networkSummaries.put(networkSummaryOf(stored));
  // A network's id is the fingerprint of its texts: its words never change.
  if ((await db.nodeLists.where('network').equals(network).count()) > 0) return;
  const { nodes, lists } = networkWords(stored.network);
  await db.nodeLists.put({ network, nodes });
  await db.wordLists.bulkPut(lists.map(list => ({ ...list, network })));
}

/** Forget what {@link keepForLists} wrote of a network, inside a transaction. */
export async function forgetForLists(db: LibraryDb, network: NetworkId): Promise<void> {
  await db.networkSummaries.delete(network);
  await db.nodeLists.delete(network);
  await db.wordLists.bulkDelete(LETTERS.map(letter => [letter, network]));
}

function networkSummaryOf({ network, id, hashtag, aliases, enabled, builtIn, addedAt }: StoredNetwork): NetworkSummary {
  return {
    id,
    hashtag,
    aliases,
    title: network.title,
    question: network.question,
    findings: network.findings.length,
    relationships: network.relationships.length,
    enabled,
    builtIn,
    addedAt,
  };
}
