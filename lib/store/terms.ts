import { mergeTerms } from '@/lib/merged-terms';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { packTerms } from '@/lib/packed-terms';
import type { LibraryDb } from './db';
import type { Meta, TopicsRow } from './tables';

/** Put what is packed of a network, inside a transaction. */
export async function putPacked(db: LibraryDb, stored: StoredNetwork): Promise<void> {
  await db.topics.put(topicsRowOf(stored));
  const terms = packTermsOf(stored);
  await db.terms.put(terms);
  await db.ids.put({ network: terms.network, ids: terms.ids });
}

/** Take out what is packed of a network, inside a transaction. */
export async function deletePacked(db: LibraryDb, id: NetworkId): Promise<void> {
  await db.topics.delete(id);
  await db.terms.delete(id);
  await db.ids.delete(id);
}

/** What of a network pages go by. */
export function topicsRowOf({ id, enabled, addedAt, vocabulary }: StoredNetwork): TopicsRow {
  const { topics, faint } = vocabulary;
  return { network: id, enabled, addedAt, vocabulary: { topics, ...(faint && { faint }) } };
}

function packTermsOf({ id, network, vocabulary }: StoredNetwork) {
  const nodes = [...network.findings, ...network.relationships].map(node => ({
    id: node.id,
    name: node.name,
    forms: vocabulary.forms[node.id] ?? [],
    concepts: vocabulary.concepts?.[node.id] ?? {},
  }));
  return packTerms(id, nodes);
}

/** Where the topics of networks begin in the lexicon: those that are switched on, the oldest first. */
export async function enabledTopics(db: LibraryDb): Promise<TopicsRow[]> {
  return (await db.topics.orderBy('addedAt').toArray()).filter(({ enabled }) => enabled);
}

/** Note what all networks that are switched on have together, inside a transaction: where their topics begin, and their terms. */
export async function mergePacked(db: LibraryDb, revision: number): Promise<Meta['topics']> {
  const topics: Meta['topics'] = {};
  let next = 0;
  for (const { network, vocabulary } of await enabledTopics(db)) {
    topics[network] = next;
    next += vocabulary.topics.length;
  }
  const terms = await db.terms.bulkGet(Object.keys(topics).sort());
  await db.merged.put({ name: 'all', revision, ...mergeTerms(terms.filter(one => one !== undefined)) });
  return topics;
}

/** Pack what an older version of the code left in indexes of its own, inside the transaction of an upgrade. */
export async function packAll(db: LibraryDb): Promise<void> {
  for (const id of await db.networks.toCollection().primaryKeys()) {
    const stored = await db.networks.get(id);
    if (stored) await putPacked(db, stored);
  }
  await db.findings.toCollection().modify(row => delete (row as { terms?: string[] }).terms);
  const revision = await db.meta.get('revision');
  await mergePacked(db, Number(revision?.value ?? 0));
  await db.meta.put({ name: 'schema', value: 2 });
}
