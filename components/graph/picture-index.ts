import type { NetworkPicture, PictureEdge, PictureNode } from '@/lib/network';
import type { Tally } from '@/lib/tally';

type Key = PictureNode['key'];

/** A picture's nodes by key, and the edges that join each to others; those to the question are left out. */
export interface PictureIndex {
  nodes: ReadonlyMap<Key, PictureNode>;
  edges: ReadonlyMap<Key, PictureEdge[]>;
  lens: NetworkPicture['lens'];
  /** How much evidence nodes have. */
  tallies: Tallies;
}

/** How much evidence nodes have; those that have none are left out. */
export type Tallies = ReadonlyMap<Key, Tally>;

/** Index a picture. */
export function indexOf({ nodes, edges, lens }: NetworkPicture, tallies: Tallies): PictureIndex {
  const joined = new Map<Key, PictureEdge[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) {
    if (edge.kind === 'theme') continue;
    joined.get(edge.from)?.push(edge);
    joined.get(edge.to)?.push(edge);
  }
  return { nodes: new Map(nodes.map(node => [node.key, node])), edges: joined, lens, tallies };
}
