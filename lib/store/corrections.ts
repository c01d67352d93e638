import type { Correction, LatestCorrections } from '@/lib/correction';
import type { NodeKey } from '@/lib/model';
import { words } from '@/lib/text';
import type { LibraryDb } from './db';
import { nodeNames } from './node-names';
import { ofNodesNow } from './node-now';
import type { CorrectionRow } from './tables';
import { raiseCorrections, write } from './writing';

/** A correction as it is stored. */
export function rowOf(correction: Correction): CorrectionRow {
  return { ...correction, fingerprint: fingerprintOf(correction.text) };
}

/** A row as the correction it holds. */
export function correctionOf({ text, node, forms = [], correctedAt }: CorrectionRow): Correction {
  return { text, node, forms, correctedAt };
}

/** Keep what the reader said, also several things at once. What was said before of the same passage and node gives way. */
export function keepCorrections(db: LibraryDb, corrections: Correction[]): Promise<void> {
  return write(db, async () => {
    await db.corrections.bulkPut((await ofNodesNow(db, corrections)).map(rowOf));
    await raiseCorrections(db);
  });
}

/** Forget some corrections, or all. */
export function forgetCorrections(
  db: LibraryDb,
  which: Pick<Correction, 'text' | 'node'>[] | 'all',
): Promise<Correction[]> {
  return write(db, async () => {
    const keys = which === 'all' ? undefined : (await ofNodesNow(db, which)).map(keyOf);
    const rows = keys ? await db.corrections.bulkGet(keys) : await db.corrections.toArray();
    if (keys) await db.corrections.bulkDelete(keys);
    else await db.corrections.clear();
    await raiseCorrections(db);
    return rows.filter(row => row !== undefined).map(correctionOf);
  });
}

/** The newest corrections, at most `limit`. */
export async function latestCorrections(db: LibraryDb, limit: number): Promise<LatestCorrections> {
  const count = await db.corrections.count();
  const rows = await db.corrections
    .orderBy('correctedAt')
    .offset(Math.max(0, count - limit))
    .toArray();
  const names = await nodeNames(db, [...new Set(rows.map(({ node }) => node))]);
  return { latest: rows.toReversed().map(correctionOf), names, count };
}

function keyOf({ text, node }: Pick<Correction, 'text' | 'node'>): [NodeKey, string] {
  return [node, fingerprintOf(text)];
}

/** What makes two passages the same: case, punctuation and white space may differ from one visit to the next. */
export function fingerprintOf(text: string): string {
  return words(text)
    .map(word => word.text.toLowerCase())
    .join(' ');
}
