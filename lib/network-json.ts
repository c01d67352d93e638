import * as v from 'valibot';
import type { Network, StoredNetwork } from './model';
import { Problem } from './problem';
import { checked, isFormat, networkFields, vocabularyFields } from './schema';
import { uniqueSlugs } from './slug';
import type { Topic, Vocabulary } from './vocabulary-model';

const FORMAT = 'netgloss-network';

const bare = v.strictObject(networkFields);

/** A network's JSON, version 1. Published as `assets/public/schema/network-1.json`. */
export const networkFile = v.strictObject({ format: v.literal(FORMAT), version: v.literal(1), ...networkFields });

/** A network as others give it, ids or none. */
type NetworkFields = v.InferInput<typeof bare>;

/** One network as JSON for people and files; `indent` 0 writes it on one line. */
export function networkToJson(network: Network, indent = 2): string {
  return JSON.stringify({ format: FORMAT, version: 1, ...network }, null, indent);
}

/** Whether parsed JSON says that it is a network of ours. Throws Problem `newerVersion`. */
function isNetworkJson(value: unknown): boolean {
  return isFormat(value, FORMAT);
}

/**
 * The network that parsed JSON holds, with its ids computed anew. Throws Problem `notNetwork`, `newerVersion`,
 * `tooManyRows`, or `badField` with the path of the first field that is wrong, missing or unknown.
 */
export function networkFromJson(value: unknown): Network {
  if (!isNetworkJson(value)) throw new Problem('notNetwork');
  const { format: _format, version: _version, ...fields } = checked(networkFile, value);
  return withIds(fields);
}

/** A network from its fields alone, checked and bounded in the same way. Throws Problem `tooManyRows` or `badField`. */
export function networkFromFields(fields: NetworkFields): Network {
  return withIds(checked(bare, fields));
}

/**
 * A vocabulary for a network, checked and bounded as one in a file is. Throws Problem `tooManyRows`, or `badField` with
 * the path of the first field that is wrong, missing, unknown, or of no finding or relationship of the network.
 */
export function vocabularyFor(network: Network, value: unknown): Vocabulary {
  return withIds({ ...network, vocabulary: checked(vocabularyFields, value) }).vocabulary!;
}

/** A network as it is handed on: with the vocabulary that the reader gave it, if they did. */
export function handedOn({
  network,
  vocabulary,
  vocabularyEditedAt,
}: Pick<StoredNetwork, 'network' | 'vocabulary' | 'vocabularyEditedAt'>): Network {
  return vocabularyEditedAt === undefined ? network : { ...network, vocabulary };
}

/** Ids follow from names, so that they are the same wherever a network is read. */
export function withIds({ question, title, findings, relationships, vocabulary }: NetworkFields): Network {
  const nodes = [...findings, ...relationships];
  const ids = uniqueSlugs(nodes.map(({ name }) => name));
  const network: Network = {
    question,
    title,
    findings: findings.map(({ name, text }, index) => ({ id: ids[index]!, name, text })),
    relationships: relationships.map(({ name, facet, text }, index) => ({
      id: ids[findings.length + index]!,
      name,
      facet,
      text,
    })),
  };
  if (!vocabulary) return network;
  const given = new Map(nodes.flatMap(({ id }, index) => (id === undefined ? [] : [[id, ids[index]!] as const])));
  const { topics, faint, forms, concepts } = vocabulary;
  return {
    ...network,
    vocabulary: {
      topics: topicsWithIds(topics),
      ...(faint && { faint }),
      forms: rename(forms, given, ids, 'forms'),
      ...(concepts && { concepts: rename(concepts, given, ids, 'concepts') }),
    },
  };
}

function topicsWithIds(topics: (Omit<Topic, 'id'> & { id?: string })[]): Topic[] {
  const ids = uniqueSlugs(topics.map(({ name }) => name));
  return topics.map(({ name, strong, weak, against }, index) => ({ id: ids[index]!, name, strong, weak, against }));
}

/** What a file says of nodes by the ids that it gave them, or by those that follow from their names. */
function rename<T>(
  said: Record<string, T>,
  given: Map<string, string>,
  ids: string[],
  field: keyof Vocabulary,
): Record<string, T> {
  const known = new Set(ids);
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => {
      const id = given.get(key) ?? key;
      if (!known.has(id)) throw new Problem('badField', { field: `vocabulary.${field}.${key.slice(0, 200)}` });
      return [id, value];
    }),
  );
}
