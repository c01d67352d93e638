import type { Body } from './bodies';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import type { Box } from './separate';

/** More than these find no room for all labels at once: they make a map to zoom into. */
export const MAX_IN_BOX = 16;

/** Neighbours side by side, so that few edges cross: from the first on, always to the best joined of the rest. */
export function ringOrder(nodes: PictureNode[], edges: NetworkPicture['edges']): PictureNode['key'][] {
  const weights = new Map(
    edges.flatMap(({ from, to, shared }) => [
      [`${from} ${to}`, 1 + shared.length],
      [`${to} ${from}`, 1 + shared.length],
    ]),
  );
  const left = new Set(nodes.filter(({ key }) => key !== QUESTION).map(({ key }) => key));
  const order: PictureNode['key'][] = [];
  while (left.size > 0) {
    const last = order.at(-1);
    const weightOf = (key: PictureNode['key']) => weights.get(`${last} ${key}`) ?? 0;
    const next = [...left].reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** Give each body its home round the question, which keeps the middle; labels point outwards. */
export function placeOnRing(bodies: Body[], order: PictureNode['key'][], { width, height }: Box): void {
  const place = new Map(order.map((key, index) => [key, index]));
  for (const body of bodies) {
    const index = place.get(body.key);
    const { x, y } = index === undefined ? { x: 0, y: 0 } : onRing(index, order.length);
    body.x = width / 2 + x * width * 0.34;
    body.y = height / 2 + y * height * 0.36;
    body.home = { x: body.x, y: body.y };
    body.side = index === undefined || y < 0 ? 'above' : 'below';
    if (body.side === 'above') body.top -= body.labelHeight;
    else body.bottom += body.labelHeight;
    if (index === undefined) [body.fx, body.fy] = [body.x, body.y];
  }
}

/** On a ring of radius 1. */
function onRing(index: number, count: number): { x: number; y: number } {
  // Half a step off the vertical leaves room for two wide labels at the top, and at the foot.
  const turn = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(turn), y: Math.sin(turn) };
}
