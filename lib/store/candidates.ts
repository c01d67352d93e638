import type { Candidate } from '@/lib/matching';
import type { NetworkId, NodeKey, NodeSummary } from '@/lib/model';
import { NO_TOPIC } from '@/lib/node-topic';
import type { FormWords } from '@/lib/similar';
import { words } from '@/lib/text';
import { readMeta, type FindingRow, type LibraryDb, type Meta } from './db';

/** Of the networks that a page is on the topics of, so many findings are weighed by their concepts too. */
export const MAX_OF_NETWORKS = 300;

/**
 * Findings and relationships of enabled networks with a form that holds at least one of `stems`, and those of
 * `networks`, bounded.
 */
export async function candidates(db: LibraryDb, stems: string[], networks: NetworkId[]): Promise<Candidate[]> {
  const met = stems.length === 0 ? [] : await db.findings.where('terms').anyOf(stems).distinct().toArray();
  const lit = await db.findings.where('networkId').anyOf(networks).limit(MAX_OF_NETWORKS).toArray();
  const isOn = ({ terms }: FindingRow) => terms.length > 0;
  const rows = [...new Map([...met, ...lit.filter(isOn)].map(row => [row.key, row])).values()];
  const topics = await readMeta(db, 'topics');
  return rows.map(row => candidateOf(row, topics));
}

/** A row as matching sees it. `topics` says where the topics of each network begin. */
export function candidateOf(row: FindingRow, topics?: Meta['topics']): Candidate {
  return { ...summaryOf(row, topics), forms: row.forms, concepts: row.concepts ?? {} };
}

/** What to show of some nodes, in their order; unknown keys are left out. */
export async function summaries(db: LibraryDb, keys: NodeKey[]): Promise<NodeSummary[]> {
  const rows = await db.findings.bulkGet(keys);
  const topics = await readMeta(db, 'topics');
  return rows.filter(row => row !== undefined).map(row => summaryOf(row, topics));
}

/** What to show of every node of all networks. */
export async function allSummaries(db: LibraryDb): Promise<NodeSummary[]> {
  const topics = await readMeta(db, 'topics');
  return (await db.findings.toArray()).map(row => summaryOf(row, topics));
}

/** The words of all forms and names, read again when the revision is another; the same object until then. */
export function createFormWords(db: LibraryDb): () => Promise<FormWords> {
  let known: { revision: number | undefined; formWords: FormWords } | undefined;
  return async () => {
    const revision = await readMeta(db, 'revision');
    if (!known || known.revision !== revision) known = { revision, formWords: await readFormWords(db) };
    return known.formWords;
  };
}

async function readFormWords(db: LibraryDb): Promise<FormWords> {
  const found = new Map<string, string>();
  await db.findings.each(row => addWords(found, row));
  return found;
}

/** Add the words of a row's name and forms, unless its network is switched off. */
export function addWords(found: Map<string, string>, { terms, name, forms }: FindingRow): void {
  if (terms.length === 0) return;
  for (const { stem, text } of [name, ...forms].flatMap(words)) {
    if (!found.has(stem)) found.set(stem, text.toLowerCase());
  }
}

/** What to show of a row. `topics` says where the topics of each network begin. */
export function summaryOf(row: FindingRow, topics: Meta['topics'] = {}): NodeSummary {
  const { key, kind, name, facet, text, hashtag, relationships } = row;
  const first = topics[row.networkId];
  const topic = first === undefined || row.topic === NO_TOPIC ? NO_TOPIC : first + row.topic;
  return { key, kind, name, ...(facet === undefined ? {} : { facet }), text, hashtag, topic, relationships };
}
