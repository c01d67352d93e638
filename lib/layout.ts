import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { estimate, wrap, type Measure } from './labels';
import { QUESTION, type NetworkPicture, type PictureNode } from './network';
import { keepApart, settle, type Block } from './separate';

/** Where one node stands, and its label; px in the layout's own box, origin top left. */
export interface Spot {
  x: number;
  y: number;
  /** The room kept for its circle; what is drawn may be smaller. */
  radius: number;
  /** The label's lines, above or below the circle. */
  lines: string[];
  side: 'above' | 'below';
  labelWidth: number;
}

/** A settled picture. */
export interface Layout {
  /** At least the box asked for; larger when the network needs more room. */
  width: number;
  height: number;
  fontSize: number;
  spots: Map<PictureNode['key'], Spot>;
}

/** How roomy a picture is drawn, up to how many nodes. Label widths in px. */
interface Scale {
  upTo: number;
  radius: number;
  fontSize: number;
  labelWidth: number;
}

/** More than these make the picture a map to zoom into, in a box of its own size. */
const MAX_IN_BOX = 16;
/** How much of a box of its own the blocks fill: more, and they are long in finding room. */
const FILL = 0.36;
/** The roomiest first; the next is tried when labels find no room. */
const SCALES: Scale[] = [
  { upTo: 9, radius: 19, fontSize: 11.5, labelWidth: 142 },
  { upTo: 9, radius: 17, fontSize: 11.5, labelWidth: 122 },
  { upTo: 12, radius: 15, fontSize: 11, labelWidth: 104 },
  { upTo: MAX_IN_BOX, radius: 12, fontSize: 10.5, labelWidth: 94 },
  { upTo: MAX_IN_BOX, radius: 11, fontSize: 10, labelWidth: 84 },
  { upTo: MAX_IN_BOX, radius: 10, fontSize: 10, labelWidth: 70 },
  { upTo: Infinity, radius: 14, fontSize: 11, labelWidth: 96 },
];

/** What is paid for a picture, in px that its nodes stray from the ring: for each smaller scale, and for labels cut short. */
const SMALLER = 4;
const CUT = 60;
/** Good enough to look no further. */
const GOOD = 16;

interface Attempt extends Layout {
  isClear: boolean;
  cost: number;
}

/** The height of a label's line, in font sizes. */
export const LINE = 1.2;
/** Between circle and label. */
export const GAP = 4;
/** Between a block and the box's edge, px. */
const MARGIN = 4;

/** How firmly nodes keep to their places on the ring: even enough to look calm, loose enough for edges to pull. */
const KEEP = 0.3;

interface Body extends Block, Omit<SimulationNodeDatum, 'x' | 'y'> {
  /** Its place on the ring, to which it keeps. */
  home: { x: number; y: number };
  key: PictureNode['key'];
}

/**
 * Settle a network in a box of `width` by `height` px, before anything is shown.
 *
 * The same network gives the same picture, whatever a page lit in it. Labels take part in the collisions: they neither
 * overlap nor leave the box. Forces by d3-force, whose random numbers are a fixed sequence.
 */
export function layout(picture: NetworkPicture, width: number, height: number, measure: Measure = estimate): Layout {
  const scales = SCALES.filter(({ upTo }) => picture.nodes.length <= upTo);
  let best: Attempt | undefined;
  for (const [index, scale] of scales.entries()) {
    if (scale.upTo === Infinity && best) break;
    const next = attempt(picture, width, height, scale, measure);
    next.cost += index * SMALLER;
    if ((next.isClear || scale.upTo === Infinity) && next.cost < (best?.cost ?? Infinity)) best = next;
    if (next.isClear && next.cost < GOOD) break;
  }
  return best!; // The last scale is always taken.
}

function attempt(
  { nodes, edges }: NetworkPicture, width: number, height: number, scale: Scale, measure: Measure,
): Attempt {
  const bodies = nodes.map(node => bodyOf(node, scale, measure));
  const area = bodies.reduce((sum, { blockWidth, top, bottom, labelHeight }) => sum + blockWidth * (bottom - top + labelHeight), 0);
  const grow = scale.upTo === Infinity ? Math.sqrt(Math.max(1, area / (width * height * FILL))) : 1;
  const box = { width: width * grow, height: height * grow, margin: MARGIN };
  placeOnRing(bodies, ringOrder(nodes, edges), box);
  relax(bodies, edges, box);
  const isClear = settle([...bodies, corner(box)], box);
  const strayed = bodies.reduce((sum, { x, y, home }) => sum + Math.hypot(x - home.x, y - home.y), 0) / bodies.length;
  const cut = bodies.filter(({ key, lines }) => key !== QUESTION && lines.at(-1)?.endsWith('…')).length / bodies.length;
  return {
    isClear,
    cost: strayed + cut * CUT,
    width: box.width,
    height: box.height,
    fontSize: scale.fontSize,
    spots: new Map(bodies.map(({ key, x, y, radius, lines, side, blockWidth }) => (
      [key, { x, y, radius, lines, side, labelWidth: blockWidth }]
    ))),
  };
}

/** The zoom buttons' corner, bottom right, is kept free: 78 by 26 px. */
function corner({ width, height }: { width: number; height: number }): Block {
  const [x, y] = [width - 39, height - 13];
  return { x, y, fx: x, radius: 0, lines: [], side: 'below', blockWidth: 78, labelHeight: 0, top: -13, bottom: 13 };
}

function bodyOf({ key, kind, name }: PictureNode, { radius, fontSize, labelWidth }: Scale, measure: Measure): Body {
  const bold = kind !== 'question';
  const own = bold ? radius : 9;
  const width = (text: string) => measure(text, bold) * fontSize;
  const lines = wrap(name, bold ? labelWidth : Math.min(labelWidth, 116), 2, width);
  const blockWidth = Math.max(own * 2, ...lines.map(width)) + 6;
  return { key, radius: own, lines, side: 'below', blockWidth, labelHeight: GAP + lines.length * fontSize * LINE, top: -own, bottom: own, x: 0, y: 0, home: { x: 0, y: 0 } };
}

/** Neighbours side by side, so that few edges cross: from the best joined one on, always to the best joined of the rest. */
function ringOrder(nodes: PictureNode[], edges: NetworkPicture['edges']): PictureNode['key'][] {
  const weights = new Map<string, number>();
  for (const { from, to, shared } of edges) {
    for (const [a, b] of [[from, to], [to, from]]) weights.set(`${a} ${b}`, 1 + shared.length);
  }
  const left = new Set(nodes.filter(({ key }) => key !== QUESTION).map(({ key }) => key));
  const order: PictureNode['key'][] = [];
  while (left.size > 0) {
    const last = order.at(-1);
    const next = [...left].reduce((one, other) => (
      (weights.get(`${last} ${other}`) ?? 0) > (weights.get(`${last} ${one}`) ?? 0) ? other : one
    ));
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** Round the question, which keeps the middle; labels point outwards. */
function placeOnRing(bodies: Body[], order: PictureNode['key'][], { width, height }: { width: number; height: number }): void {
  const place = new Map(order.map((key, index) => [key, index]));
  for (const body of bodies) {
    const index = place.get(body.key);
    // Half a step off the vertical leaves the middle of top and bottom free for two wide labels each.
    const angle = index === undefined ? 0 : ((index + 0.5) / order.length) * 2 * Math.PI - Math.PI / 2;
    const reach = index === undefined ? 0 : 1;
    // Big networks start as a spiral that fills the box.
    const spread = order.length > MAX_IN_BOX ? Math.sqrt(((index ?? 0) + 1) / order.length) : 1;
    const turn = order.length > MAX_IN_BOX ? (index ?? 0) * 2.399963 : angle; // The golden angle spreads evenly.
    body.x = width / 2 + reach * spread * Math.cos(turn) * width * 0.34;
    body.y = height / 2 + reach * spread * Math.sin(turn) * height * 0.36;
    body.side = reach === 0 || Math.sin(turn) < 0 ? 'above' : 'below';
    if (body.side === 'above') body.top -= body.labelHeight;
    else body.bottom += body.labelHeight;
    body.home = { x: body.x, y: body.y };
    if (reach === 0) [body.fx, body.fy] = [width / 2, height / 2];
  }
}

function relax(bodies: Body[], edges: NetworkPicture['edges'], box: { width: number; height: number; margin: number }): void {
  const links = edges.map(({ from, to, kind, shared }): SimulationLinkDatum<Body> & { pull: number } => (
    { source: from, target: to, pull: kind === 'theme' ? 0 : 0.02 * Math.min(4, shared.length) }
  ));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).id(({ key }) => key).distance(box.height * 0.36).strength(({ pull }) => pull))
    .force('charge', forceManyBody<Body>().strength(-box.width * 0.3).distanceMax(box.width))
    .force('x', forceX<Body>(({ home }) => home.x).strength(KEEP))
    .force('y', forceY<Body>(({ home }) => home.y).strength(KEEP))
    .force('apart', () => keepApart([...bodies, corner(box)], box))
    .stop();
  simulation.tick(bodies.length > 100 ? 80 : 300);
}
