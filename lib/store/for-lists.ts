import type { EntityTable, Table } from 'dexie';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { networkSummaryOf, type NetworkSummary } from '@/lib/network-summary';
import { LETTERS, networkWords, type WordList } from '@/lib/word-lists';
import type { LibraryDb } from './db';

/** A network's words of one letter, as stored. */
interface WordListRow extends WordList {
  network: NetworkId;
}

/** The ids of a network's findings and relationships, in the order that its {@link WordListRow word lists} go by. */
interface NodeListRow {
  network: NetworkId;
  nodes: string[];
}

/** What lists and search read instead of whole networks. */
export interface ForLists {
  networkSummaries: EntityTable<NetworkSummary, 'id'>;
  wordLists: Table<WordListRow, [string, NetworkId]>;
  nodeLists: EntityTable<NodeListRow, 'network'>;
}

/** By what {@link ForLists} is found. */
export const FOR_LISTS = { networkSummaries: 'id, addedAt', wordLists: '[letter+network]', nodeLists: 'network' };

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

/** The same for all networks, inside the transaction of an upgrade. */
export async function keepAllForLists(db: LibraryDb): Promise<void> {
  for (const id of await db.networks.toCollection().primaryKeys()) {
    const stored = await db.networks.get(id);
    if (stored) await keepForLists(db, stored);
  }
}

/** Forget what {@link keepForLists} wrote of a network, inside a transaction. */
export async function forgetForLists(db: LibraryDb, network: NetworkId): Promise<void> {
  await db.networkSummaries.delete(network);
  await db.nodeLists.delete(network);
  await db.wordLists.bulkDelete(LETTERS.map(letter => [letter, network]));
}
