import type { NetworkPicture, PictureEdge, PictureNode } from '@/lib/network';

type Key = PictureNode['key'];

/** A picture's nodes by key, and the edges that join each to others; those to the question are left out. */
export interface PictureIndex {
  nodes: ReadonlyMap<Key, PictureNode>;
  edges: ReadonlyMap<Key, PictureEdge[]>;
}

/** Index a picture. */
export function indexOf({ nodes, edges }: NetworkPicture): PictureIndex {
  const joined = new Map<Key, PictureEdge[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) {
    if (edge.kind === 'theme') continue;
    joined.get(edge.from)?.push(edge);
    joined.get(edge.to)?.push(edge);
  }
  return { nodes: new Map(nodes.map(node => [node.key, node])), edges: joined };
}
