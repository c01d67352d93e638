import type { Network, StoredNetwork } from '@/lib/model';
import { bearingOn, NO_TOPIC, nodeTopics } from '@/lib/node-topic';
import type { FindingRow } from './db';

/** The rows by which the findings and relationships of a network are found and shown. */
export function rowsOf(stored: StoredNetwork): FindingRow[] {
  // What pages are not matched against is shown without.
  const topics = stored.isWaiting ? undefined : nodeTopics(stored);
  const bearing = stored.isWaiting ? undefined : bearingOn(stored);
  return nodesOf(stored.network).map(({ id, name, text, kind, facet }) => {
    const forms = stored.vocabulary.forms[id] ?? [];
    return {
      key: `${stored.id}/${id}`,
      networkId: stored.id,
      kind,
      name,
      ...(facet === undefined ? {} : { facet }),
      text,
      hashtag: stored.hashtag,
      topic: topics?.get(id) ?? NO_TOPIC,
      relationships: bearing?.get(id) ?? [],
      forms,
      concepts: stored.vocabulary.concepts?.[id] ?? {},
    };
  });
}

function nodesOf({ findings, relationships }: Network) {
  return [
    ...findings.map(finding => ({ ...finding, kind: 'finding' as const, facet: undefined })),
    ...relationships.map(relationship => ({ ...relationship, kind: 'relationship' as const })),
  ];
}
