import type { Candidate } from '@/lib/matching';
import type { NodeKey, NodeSummary } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { NO_TOPIC } from '@/lib/node-topic';
import { readMeta, type LibraryDb } from './db';
import type { FindingRow, Meta } from './tables';
import { waitingRowsOf } from './rows';

/** A row as matching sees it. `topics` says where the topics of each network begin. */
export function candidateOf(row: FindingRow, topics?: Meta['topics']): Candidate {
  return { ...summaryOf(row, topics), forms: row.forms, concepts: row.concepts ?? {} };
}

/** What to show of every node of all networks. */
export async function allSummaries(db: LibraryDb): Promise<NodeSummary[]> {
  const topics = await readMeta(db, 'topics');
  return (await db.findings.toArray()).map(row => summaryOf(row, topics));
}

/** What to show of a row. `topics` says where the topics of each network begin. */
export function summaryOf(row: FindingRow, topics: Meta['topics'] = {}): NodeSummary {
  const { key, kind, name, facet, text, hashtag, relationships } = row;
  const first = topics[row.networkId];
  const topic = first === undefined || row.topic === NO_TOPIC ? NO_TOPIC : first + row.topic;
  return { key, kind, name, ...(facet === undefined ? {} : { facet }), text, hashtag, topic, relationships };
}

/** Keys to rows, unknown ones left out. Those read lately are not read again. */
export interface Rows {
  get(keys: NodeKey[]): Promise<FindingRow[]>;
}

/** Memory for so many rows, of 2 to 4 kB each. */
const MAX_ROWS = 3_000;

/** Of these, which are read by whole networks, of 1 kB each. */
const MAX_WAITING = 20_000;

/** The rows of one state of the library. */
export function createRows(db: LibraryDb): Rows {
  const known = new Map<NodeKey, FindingRow | undefined>();
  return {
    async get(keys) {
      const unknown = keys.filter(key => !known.has(key));
      if (known.size + unknown.length > MAX_ROWS) known.clear();
      const missing = keys.filter(key => !known.has(key));
      const rows = missing.length > 0 ? await db.findings.bulkGet(missing) : [];
      for (const [index, key] of missing.entries()) known.set(key, rows[index]);
      return keys.map(key => known.get(key)).filter(row => row !== undefined);
    },
  };
}

/** The rows of networks that wait to be prepared, made of what they are. */
export function createWaitingRows(db: LibraryDb): Rows {
  const known = new Map<NodeKey, FindingRow>();
  return {
    async get(keys) {
      const ids = [...new Set(keys.filter(key => !known.has(key)).map(key => partsOf(key).network))];
      if (known.size > MAX_WAITING) known.clear();
      for (const stored of await db.networks.bulkGet(ids)) {
        for (const row of stored?.isWaiting ? waitingRowsOf(stored) : []) known.set(row.key, row);
      }
      return keys.map(key => known.get(key)).filter(row => row !== undefined);
    },
  };
}
