import type { NodeKey } from '@/lib/model';
import type { LibraryDb } from './db';
import type { Moves } from './rekeying';
import type { CoverageRow } from './tables';

/**
 * Let what pages touched follow findings to their new keys, inside a transaction. Of findings that become one, each page keeps
 * how often it touched which, until it is read again: else nobody could tell it when they are two again.
 */
export async function rekeyCoverage(db: LibraryDb, moves: Moves): Promise<void> {
  const joined = new Set([...Map.groupBy(moves, ([, now]) => now)].filter(([, these]) => these.length > 1).map(first));
  const rows = await db.coverage.filter(({ nodes }) => Object.keys(nodes).some(key => moves.has(key))).toArray();
  await db.coverage.bulkPut(
    rows.map(row => {
      const were = Object.entries(row.nodes).filter(([key]) => joined.has(moves.get(key) ?? ''));
      const parts = { ...row.parts, ...Object.fromEntries(were) };
      return {
        ...row,
        nodes: movedNodes(row.nodes, moves),
        ...(Object.keys(parts).length > 0 && { parts }),
      };
    }),
  );
}

const first = ([key]: [NodeKey, unknown]) => key;

/** What pages touched of nodes, under the keys that those have now. */
export function movedNodes(nodes: CoverageRow['nodes'], moves: Moves): CoverageRow['nodes'] {
  const moved: CoverageRow['nodes'] = {};
  for (const [key, count] of Object.entries(nodes)) {
    const now = moves.get(key) ?? key;
    moved[now] = (moved[now] ?? 0) + count;
  }
  return moved;
}

/**
 * Let what pages touched of nodes that were one for a while be of each again, inside a transaction. `heldBy`: which of those
 * that come back has all of it so far; undefined for nodes that do not come back.
 */
export async function partCoverage(db: LibraryDb, heldBy: (key: NodeKey) => NodeKey | undefined): Promise<void> {
  const rows = await db.coverage.filter(({ parts = {} }) => Object.keys(parts).some(heldBy)).toArray();
  await db.coverage.bulkPut(rows.map(row => partedRow(row, heldBy)));
}

function partedRow(row: CoverageRow, heldBy: (key: NodeKey) => NodeKey | undefined): CoverageRow {
  const { parts: all = {}, ...rest } = row;
  const nodes = { ...row.nodes };
  const left: CoverageRow['nodes'] = {};
  for (const [key, count] of Object.entries(all)) {
    const holder = heldBy(key);
    if (holder === undefined) left[key] = count;
    if (holder === undefined || holder === key) continue;
    nodes[holder] = (nodes[holder] ?? 0) - count;
    if (nodes[holder] <= 0) delete nodes[holder];
    nodes[key] = (nodes[key] ?? 0) + count;
  }
  return { ...rest, nodes, ...(Object.keys(left).length > 0 && { parts: left }) };
}
