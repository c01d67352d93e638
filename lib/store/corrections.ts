import type { NodeKey } from '@/lib/model';
import { words } from '@/lib/text';
import type { CorrectionRow, LibraryDb } from './db';

/** A correction as stored. */
export function correctionOf(text: string, node: NodeKey, correctedAt = new Date().toISOString()): CorrectionRow {
  return { node, fingerprint: fingerprintOf(text), text, correctedAt };
}

/** Note inside a transaction whether a passage's text speaks to a node. */
export async function correct(db: LibraryDb, correction: CorrectionRow, related: boolean): Promise<void> {
  if (related) await db.corrections.delete([correction.node, correction.fingerprint]);
  else await db.corrections.put(correction);
}

/** Which of these pairs the reader said are not related. */
export async function corrected(db: LibraryDb, pairs: { text: string; node: NodeKey }[]): Promise<boolean[]> {
  if (pairs.length === 0) return [];
  const found = await db.corrections.bulkGet(
    pairs.map(({ text, node }): [NodeKey, string] => [node, fingerprintOf(text)]),
  );
  return found.map(row => row !== undefined);
}

/** How often each form of these nodes was among the reasons of a link that the reader called not related. */
export async function distrust(db: LibraryDb, nodes: NodeKey[]): Promise<Map<NodeKey, Map<string, number>>> {
  const tallies = new Map<NodeKey, Map<string, number>>();
  if (nodes.length === 0) return tallies;
  for (const { node, forms = [] } of await db.corrections.where('node').anyOf(nodes).toArray()) {
    const tally = tallies.get(node) ?? new Map<string, number>();
    tallies.set(node, tally);
    for (const form of forms) tally.set(form, (tally.get(form) ?? 0) + 1);
  }
  return tallies;
}

/** Case, punctuation and white space of a passage may differ from one visit to the next. */
function fingerprintOf(text: string): string {
  return words(text)
    .map(word => word.text.toLowerCase())
    .join(' ');
}
