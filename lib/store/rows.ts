import type { Network, NodeKey, StoredNetwork } from '@/lib/model';
import { bearingOn, NO_TOPIC, nodeTopics } from '@/lib/node-topic';
import type { FindingRow } from './tables';

/** The rows by which the findings and relationships of a network are found and shown. */
export function rowsOf(stored: StoredNetwork): FindingRow[] {
  return rowsWith(stored, nodeTopics(stored), bearingOn(stored));
}

/** Those of a network that waits to be prepared: what can be shown of them at once. They are stored when it is. */
export function waitingRowsOf(stored: StoredNetwork): FindingRow[] {
  return rowsWith(stored, new Map(), new Map());
}

function rowsWith(
  stored: StoredNetwork,
  topics: ReadonlyMap<string, number>,
  bearing: ReadonlyMap<string, NodeKey[]>,
): FindingRow[] {
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
      topic: topics.get(id) ?? NO_TOPIC,
      relationships: bearing.get(id) ?? [],
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
