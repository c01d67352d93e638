import type { Correction, LatestCorrections, Unrelated } from '@/lib/correction';
import type { NodeKey } from '@/lib/model';
import { words } from '@/lib/text';
import type { CorrectionRow, LibraryDb } from './db';
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
    await db.corrections.bulkPut(corrections.map(rowOf));
    await raiseCorrections(db);
  });
}

/** Forget some corrections, or all. */
export function forgetCorrections(
  db: LibraryDb,
  which: Pick<Correction, 'text' | 'node'>[] | 'all',
): Promise<Correction[]> {
  return write(db, async () => {
    const keys = which === 'all' ? undefined : which.map(keyOf);
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
  return { latest: rows.toReversed().map(correctionOf), count };
}

/** Which of these pairs the reader said are not related. */
export async function corrected(db: LibraryDb, pairs: { text: string; node: NodeKey }[]): Promise<boolean[]> {
  if (pairs.length === 0) return [];
  return (await db.corrections.bulkGet(pairs.map(keyOf))).map(row => row !== undefined);
}

/** For each text, the nodes of enabled networks that the reader said it does not speak to. */
export async function unrelated(db: LibraryDb, texts: string[]): Promise<Unrelated[][]> {
  const fingerprints = texts.map(fingerprintOf);
  const rows = await db.corrections.where('fingerprint').anyOf(fingerprints).toArray();
  if (rows.length === 0) return texts.map(() => []);
  const nodes = await db.findings.bulkGet(rows.map(({ node }) => node));
  const said = rows.flatMap(({ fingerprint, node, forms = [] }, index) => {
    const { name, terms = [] } = nodes[index] ?? {};
    return name === undefined || terms.length === 0 ? [] : [{ fingerprint, unrelated: { node, name, forms } }];
  });
  const byText = Map.groupBy(said, ({ fingerprint }) => fingerprint);
  return fingerprints.map(fingerprint => (byText.get(fingerprint) ?? []).map(one => one.unrelated));
}

function keyOf({ text, node }: Pick<Correction, 'text' | 'node'>): [NodeKey, string] {
  return [node, fingerprintOf(text)];
}

/** Case, punctuation and white space of a passage may differ from one visit to the next. */
function fingerprintOf(text: string): string {
  return words(text)
    .map(word => word.text.toLowerCase())
    .join(' ');
}
