import type { NodeKey } from '@/lib/model';
import { fingerprintOf } from './corrections';
import type { LibraryDb } from './db';
import type { CorrectionRow } from './tables';

/** So many corrections are kept in memory; of more, those are read that are asked for. */
const MAX_KEPT = 2_000;

/** The reader's corrections in one state. */
export interface Said {
  of(nodes: NodeKey[]): Promise<CorrectionRow[]>;
  about(fingerprints: string[]): Promise<CorrectionRow[]>;
  /** Whether the reader said it of each pair of a passage's text and a node. */
  has(pairs: { text: string; node: NodeKey }[]): Promise<boolean[]>;
}

/** Read what the reader said: mostly little, so that asking for it costs nothing. */
export async function readSaid(db: LibraryDb): Promise<Said> {
  if ((await db.corrections.count()) > MAX_KEPT) return stored(db);
  const all = await db.corrections.toArray();
  const byNode = Map.groupBy(all, ({ node }) => node);
  const byText = Map.groupBy(all, ({ fingerprint }) => fingerprint);
  const has = ({ text, node }: { text: string; node: NodeKey }) => {
    const its = byNode.get(node);
    return its !== undefined && its.some(({ fingerprint }) => fingerprint === fingerprintOf(text));
  };
  return {
    of: async nodes => nodes.flatMap(node => byNode.get(node) ?? []),
    about: async fingerprints =>
      all.length === 0 ? [] : [...new Set(fingerprints)].flatMap(one => byText.get(one) ?? []),
    has: async pairs => pairs.map(has),
  };
}

function stored(db: LibraryDb): Said {
  return {
    of: nodes => db.corrections.where('node').anyOf(nodes).toArray(),
    about: fingerprints => db.corrections.where('fingerprint').anyOf(fingerprints).toArray(),
    has: async pairs =>
      (await db.corrections.bulkGet(pairs.map(({ text, node }) => [node, fingerprintOf(text)]))).map(
        row => row !== undefined,
      ),
  };
}
