import type { NetworkPicture, PictureNode } from './network';

/** How many edges join each node to others, those to the question left out. */
export function joinedCounts(edges: NetworkPicture['edges']): Pick<Map<PictureNode['key'], number>, 'get'> {
  const counts = new Map<PictureNode['key'], number>();
  for (const { from, to, kind } of edges) {
    if (kind !== 'theme') for (const key of [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { get: key => counts.get(key) ?? 0 };
}
