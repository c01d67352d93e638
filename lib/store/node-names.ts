import type { NodeKey } from '@/lib/model';
import { createWaitingRows } from './candidates';
import type { LibraryDb } from './db';

/** The names of findings and relationships; what is not in the library is left out. */
export async function nodeNames(db: LibraryDb, nodes: NodeKey[]): Promise<Map<NodeKey, string>> {
  const rows = (await db.findings.bulkGet(nodes)).filter(row => row !== undefined);
  const found = new Set(rows.map(({ key }) => key));
  const missing = nodes.filter(node => !found.has(node));
  const waiting = missing.length > 0 ? await createWaitingRows(db).get(missing) : [];
  return new Map([...rows, ...waiting].map(({ key, name }) => [key, name]));
}
