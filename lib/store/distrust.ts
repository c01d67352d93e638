import type { NodeKey } from '@/lib/model';
import { readMeta, type LibraryDb } from './db';

/** How often each form was among the reasons of a link that the reader called not related. */
type Tally = Map<string, number>;

/** Tells of each node how often its forms misled. Counted once, and again only when the corrections are others. */
export function createDistrust(db: LibraryDb): (nodes: NodeKey[]) => Promise<Map<NodeKey, Tally>> {
  let known: { corrections: number | undefined; tallies: Map<NodeKey, Tally> } | undefined;
  return async nodes => {
    const corrections = await readMeta(db, 'corrections');
    if (!known || known.corrections !== corrections) known = { corrections, tallies: new Map() };
    const { tallies } = known;
    const unknown = nodes.filter(node => !tallies.has(node));
    if (unknown.length > 0) for (const [node, tally] of await count(db, unknown)) tallies.set(node, tally);
    return new Map(nodes.flatMap(node => (tallies.get(node)?.size ? [[node, tallies.get(node)!]] : [])));
  };
}

async function count(db: LibraryDb, nodes: NodeKey[]): Promise<Map<NodeKey, Tally>> {
  const tallies = new Map(nodes.map((node): [NodeKey, Tally] => [node, new Map()]));
  for (const { node, forms = [] } of await db.corrections.where('node').anyOf(nodes).toArray()) {
    const tally = tallies.get(node)!;
    for (const form of forms) tally.set(form, (tally.get(form) ?? 0) + 1);
  }
  return tallies;
}
