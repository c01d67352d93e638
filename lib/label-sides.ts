import { clearFrom, clearOf, insideFrom, labelBox, type MapBox, type PlacedLabel } from './label-boxes';
import type { Layout, Spot } from './layout';
import type { NetworkPicture, PictureNode } from './network';
import type { Steps } from './steps';

/** A node of a map whose label has no side yet. */
export type Unlabelled = Omit<Spot, 'side' | 'clearFrom'> & { key: PictureNode['key'] };

/** How many edges join each node to others, those to the question left out. */
export function joinedCounts(edges: NetworkPicture['edges']): Pick<Map<PictureNode['key'], number>, 'get'> {
  const counts = new Map<PictureNode['key'], number>();
  for (const { from, to, kind } of edges) {
    if (kind !== 'theme') for (const key of [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { get: key => counts.get(key) ?? 0 };
}

/**
 * Give each label the side of its circle where the least is in its way, those first that matter most. Yields after each.
 *
 * @param circles of all nodes, in the order of `nodes`.
 */
export function* chooseSides(
  nodes: Unlabelled[],
  circles: MapBox[],
  size: Pick<Layout, 'width' | 'height' | 'fontSize'>,
): Steps<Layout['spots']> {
  const placed: PlacedLabel[] = [];
  const spots: Layout['spots'] = new Map();
  for (const [at, { key, ...node }] of nodes.entries()) {
    const [above, below] = (['above', 'below'] as const).map(side => {
      const box = labelBox(node, side, size.fontSize);
      const clear = clearOfCircles(box, circles, at);
      return { side, box, clear, from: clearOf(box, placed, Math.max(clear, insideFrom(box, size))) };
    }) as [Side, Side];
    const { side, box, clear, from } = above.from <= below.from ? above : below;
    placed.push({ ...box, from });
    spots.set(key, { ...node, side, clearFrom: clear });
    yield;
  }
  return spots;
}

interface Side {
  side: Spot['side'];
  box: MapBox;
  clear: number;
  from: number;
}

function clearOfCircles(box: MapBox, circles: MapBox[], own: number): number {
  let from = 0;
  for (let at = 0; at < circles.length; at++) if (at !== own) from = Math.max(from, clearFrom(box, circles[at]!));
  return from;
}
