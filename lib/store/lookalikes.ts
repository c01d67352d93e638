import { alikeNetworks, alikeNodes, type Lookalike, type Lookalikes, type Looking } from '@/lib/lookalikes';
import type { Finding, NetworkId, Relationship } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import type { LibraryDb } from './db';
import { distinctPairs, pairKey } from './distinct';
import { inSlices } from './slices';

/** Nobody looks through more at once; when some are settled, the next are shown. */
const MAX_PAIRS = 60;

/** Find what may be there twice, but for what the reader keeps apart. Rejects with the signal's reason when it is stopped. */
export async function lookalikes(db: LibraryDb, { network, onProgress, signal }: Looking = {}): Promise<Lookalikes> {
  const summaries = await db.networkSummaries.orderBy('addedAt').toArray();
  const nodes = new Map((await db.nodeLists.toArray()).map(row => [row.network, row.nodes]));
  const apart = new Set((await distinctPairs(db)).map(pairKey));
  const found: Lookalikes = { networks: [], nodes: [], more: false };
  if (network === undefined) {
    const compared = summaries.map(({ id, title, question }) => ({ id, title, question, nodes: nodes.get(id) ?? [] }));
    const pairs = (await inSlices(alikeNetworks(compared), db)).map(
      ([one, other]): [NetworkSummary, NetworkSummary] => [summaries[one]!, summaries[other]!],
    );
    found.networks = pairs.filter(([one, other]) => !apart.has(pairKey([one.id, other.id]))).slice(0, MAX_PAIRS);
  }
  const asked = network === undefined ? summaries : summaries.filter(({ id }) => id === network);
  for (const [index, summary] of asked.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / asked.length);
    const pairs = (await inSlices(alikeNodes(nodes.get(summary.id) ?? []), db)).filter(
      pair => !apart.has(pairKey(pair.map(id => `${summary.id}/${id}`))),
    );
    for (const pair of await lookalikesOf(db, summary.id, pairs)) {
      found.more ||= found.nodes.length === MAX_PAIRS;
      if (!found.more) found.nodes.push({ network: summary, pair });
    }
    if (found.more) break;
  }
  return found;
}

/** A finding and a relationship are never the same. */
async function lookalikesOf(
  db: LibraryDb,
  id: NetworkId,
  pairs: [string, string][],
): Promise<[Lookalike, Lookalike][]> {
  const stored = pairs.length > 0 ? await db.networks.get(id) : undefined;
  if (!stored) return [];
  const { findings, relationships } = stored.network;
  const all = [...findings, ...relationships].map((node, place) => [node.id, { node, place }] as const);
  const byId = new Map<string, { node: Finding | Relationship; place: number }>(all);
  const lookalike = async (node: Finding | Relationship): Promise<Lookalike> => {
    const key = `${id}/${node.id}`;
    return { key, node, evidence: await db.evidence.where('node').equals(key).count() };
  };
  const found: [Lookalike, Lookalike][] = [];
  for (const pair of pairs) {
    const [one, other] = pair
      .map(each => byId.get(each))
      .filter(each => each !== undefined)
      .sort((a, b) => a.place - b.place);
    if (!one || !other || 'facet' in one.node !== 'facet' in other.node) continue;
    found.push([await lookalike(one.node), await lookalike(other.node)]);
  }
  return found;
}
