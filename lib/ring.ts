import type { Body } from './bodies';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import type { Box } from './separate';
import { areTwins } from './twins';

/** Near-twins by name are drawn together as if they shared so many words more. */
const TWINS = 6;
/** Rounds of changing places; a ring of thirty is settled after three or four. */
const ROUNDS = 8;

/**
 * What is joined side by side, near-twins above all, so that few edges cross: from the first on, always to the best joined of
 * the rest; then any two change places as long as that brings what is joined nearer.
 */
export function ringOrder(nodes: PictureNode[], edges: NetworkPicture['edges']): PictureNode['key'][] {
  const round = nodes.filter(({ key }) => key !== QUESTION);
  const pulls = pullsBetween(round, edges);
  const left = new Set(round.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const its = pulls[order.at(-1) ?? 0]!;
    const next = [...left].reduce((one, other) => (its[other]! > its[one]! ? other : one));
    left.delete(next);
    order.push(next);
  }
  improve(order, pulls);
  return order.map(at => round[at]!.key);
}

/** A ring of more is tried as it is: each turn costs a millisecond. */
const TURNED = 12;

/** A ring in all the ways it can be turned and mirrored; a large one as it is. */
export function turnsOf<K>(order: K[]): K[][] {
  if (order.length > TURNED || order.length < 3) return [order];
  const turned = order.map((_, at) => [...order.slice(at), ...order.slice(0, at)]);
  return [...turned, ...turned.map(each => each.toReversed())];
}

/** How strongly each two nodes belong together. */
function pullsBetween(nodes: PictureNode[], edges: NetworkPicture['edges']): Float64Array[] {
  const pulls = nodes.map(() => new Float64Array(nodes.length));
  const index = new Map(nodes.map(({ key }, at) => [key, at]));
  for (const { from, to, shared } of edges) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one === undefined || other === undefined) continue;
    const isTwin = nodes[one]!.kind === nodes[other]!.kind && areTwins(nodes[one]!.name, nodes[other]!.name);
    pulls[one]![other] = pulls[other]![one] = 1 + shared.length + (isTwin ? TWINS : 0);
  }
  return pulls;
}

/** Let two change places wherever that makes what is joined nearer, by the way round the ring. */
function improve(order: number[], pulls: Float64Array[]): void {
  const count = order.length;
  const wayOf = (place: number, node: number) => {
    let way = 0;
    for (let other = 0; other < count; other++) {
      const steps = Math.abs(place - other);
      way += pulls[node]![order[other]!]! * Math.min(steps, count - steps);
    }
    return way;
  };
  for (let round = 0, isBetter = true; round < ROUNDS && isBetter; round++) {
    isBetter = false;
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        const before = wayOf(one, order[one]!) + wayOf(other, order[other]!);
        [order[one], order[other]] = [order[other]!, order[one]!];
        const after = wayOf(one, order[one]!) + wayOf(other, order[other]!);
        if (after < before - 1e-9) isBetter = true;
        else [order[one], order[other]] = [order[other]!, order[one]!];
      }
    }
  }
}

/** A higher label of the question is in the middle together with its dot, px. */
const LOW = 40;

/** A box so wide (px) has room beside the ring for labels, however far that is drawn out. */
const WIDE = 600;

/** Give each body its home round the question, which keeps the middle; labels point outwards. */
export function placeOnRing(bodies: Body[], order: PictureNode['key'][], { width, height }: Box): void {
  const place = new Map(order.map((key, index) => [key, index]));
  for (const body of bodies) {
    const index = place.get(body.key);
    const { x, y } = index === undefined ? { x: 0, y: 0 } : onRing(index, order.length);
    body.x = width / 2 + x * width * (width > WIDE ? 0.39 : 0.34);
    body.y = height / 2 + y * height * 0.36 + (index === undefined ? Math.max(0, body.labelHeight - LOW) / 2 : 0);
    body.home = { x: body.x, y: body.y };
    body.side = index === undefined || y < 0 ? 'above' : 'below';
    if (body.side === 'above') body.top -= body.labelHeight;
    else body.bottom += body.labelHeight;
    if (index === undefined) [body.fx, body.fy] = [body.x, body.y];
  }
}

/** More than these stand too close on one ring: each other one stands further in. */
const ONE_RING = 16;
const INNER = 0.56;

/** On a ring of radius 1, or on the one within it. */
function onRing(index: number, count: number): { x: number; y: number } {
  // Half a step off the vertical leaves room for two wide labels at the top, and at the foot.
  const turn = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2;
  const reach = count > ONE_RING && index % 2 === 1 ? INNER : 1;
  return { x: Math.cos(turn) * reach, y: Math.sin(turn) * reach };
}
