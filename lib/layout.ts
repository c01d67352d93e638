import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { bodyOf, corner, isCut, type Body, type Scale } from './bodies';
import { estimate, type Measure } from './labels';
import { settleMap } from './map';
import type { NetworkPicture, PictureNode } from './network';
import { MAX_IN_BOX, placeOnRing, ringOrder } from './ring';
import { keepApart, settle, type Box } from './separate';
import { done, type Steps } from './steps';

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
  /** The scale from which on no circle is in the label's way; 0 in a picture that is no map. */
  clearFrom: number;
}

/** A settled picture, in the box asked for. */
export interface Layout {
  width: number;
  height: number;
  fontSize: number;
  /** Whether there are more labels than find room: each is shown from the scale on at which it does. */
  isMap: boolean;
  spots: Map<PictureNode['key'], Spot>;
}

/** The roomiest first; the next is tried when labels find no room. */
const SCALES: Scale[] = [
  { upTo: 9, radius: 19, fontSize: 11.5, labelWidth: 142, questionWidth: 116 },
  { upTo: 9, radius: 17, fontSize: 11.5, labelWidth: 122, questionWidth: 116 },
  { upTo: 12, radius: 15, fontSize: 11, labelWidth: 104, questionWidth: 104 },
  { upTo: MAX_IN_BOX, radius: 12, fontSize: 10.5, labelWidth: 94, questionWidth: 94 },
  { upTo: MAX_IN_BOX, radius: 11, fontSize: 10, labelWidth: 84, questionWidth: 84 },
  { upTo: 24, radius: 10, fontSize: 10, labelWidth: 70, questionWidth: 70 },
  { upTo: 24, radius: 9, fontSize: 10, labelWidth: 62, questionWidth: 62 },
];

/** A picture of so many px² has room for larger type, and for more labels at once. */
const ROOMY = 250_000;
const ROOMY_SCALES: Scale[] = [
  { upTo: 9, radius: 27, fontSize: 14, labelWidth: 190, questionWidth: 230 },
  { upTo: 12, radius: 23, fontSize: 13.5, labelWidth: 165, questionWidth: 210 },
  { upTo: 18, radius: 19, fontSize: 13, labelWidth: 145, questionWidth: 190 },
  { upTo: 24, radius: 16, fontSize: 12.5, labelWidth: 125, questionWidth: 170 },
  { upTo: 32, radius: 14, fontSize: 12, labelWidth: 112, questionWidth: 150 },
  { upTo: 32, radius: 12, fontSize: 11.5, labelWidth: 96, questionWidth: 130 },
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

/** Between a block and the box's edge, px. */
const MARGIN = 4;
/** How firmly nodes keep to their places on the ring: even enough to look calm, loose enough for edges to pull. */
const KEEP = 0.3;

/**
 * Settle a network in a box of `width` by `height` px, before anything is shown.
 *
 * The same network gives the same picture, whatever a page lit in it. Up to {@link MAX_IN_BOX} nodes, or twice as many in
 * a large box, labels take part in the collisions: they neither overlap nor leave the box. Forces by d3-force, whose random numbers are a fixed sequence.
 */
export function layout(picture: NetworkPicture, width: number, height: number, measure: Measure = estimate): Layout {
  return done(settling(picture, width, height, measure));
}

/** The same in pieces of work, each a few milliseconds long; a small network is one piece. */
export function* settling(picture: NetworkPicture, width: number, height: number, measure: Measure): Steps<Layout> {
  const all = width * height < ROOMY ? SCALES : ROOMY_SCALES;
  const scales = all.filter(({ upTo }) => picture.nodes.length <= upTo);
  if (scales.length === 0) return yield* settleMap(picture, width, height, measure);
  let best: Attempt | undefined;
  for (const [index, scale] of scales.entries()) {
    const next = attempt(picture, width, height, scale, measure);
    next.cost += index * SMALLER;
    if (next.isClear && next.cost < (best?.cost ?? Infinity)) best = next;
    if (next.isClear && next.cost < GOOD) break;
    yield;
  }
  return best ?? (yield* settleMap(picture, width, height, measure));
}

function attempt(
  { nodes, edges }: NetworkPicture,
  width: number,
  height: number,
  scale: Scale,
  measure: Measure,
): Attempt {
  const bodies = nodes.map(node => bodyOf(node, scale, measure));
  const box = { width, height, margin: MARGIN };
  placeOnRing(bodies, ringOrder(nodes, edges), box);
  relax(bodies, edges, box);
  const isClear = settle([...bodies, corner(box)], box);
  const strayed = bodies.reduce((sum, { x, y, home }) => sum + Math.hypot(x - home.x, y - home.y), 0);
  return {
    isClear,
    cost: (strayed + bodies.filter(isCut).length * CUT) / bodies.length,
    width,
    height,
    fontSize: scale.fontSize,
    isMap: false,
    spots: new Map(bodies.map(body => [body.key, spotOf(body)])),
  };
}

function spotOf({ x, y, radius, lines, side, blockWidth }: Body): Spot {
  return { x, y, radius, lines, side, labelWidth: blockWidth, clearFrom: 0 };
}

type Spring = SimulationLinkDatum<Body> & { pull: number };

/** Let the forces come to rest. The question pulls at nobody: the ring has given each its place. */
function relax(bodies: Body[], edges: NetworkPicture['edges'], box: Box): void {
  const links = edges.map(({ from, to, kind, shared }): Spring => ({
    source: from,
    target: to,
    pull: kind === 'theme' ? 0 : 0.02 * Math.min(4, shared.length),
  }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Spring>(links)
        .id(({ key }) => key)
        .distance(box.height * 0.36)
        .strength(({ pull }) => pull),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-box.width * 0.3)
        .distanceMax(box.width),
    )
    .force('x', forceX<Body>(({ home }) => home.x).strength(KEEP))
    .force('y', forceY<Body>(({ home }) => home.y).strength(KEEP))
    .force('apart', () => keepApart([...bodies, corner(box)], box))
    .stop();
  simulation.tick(300);
}
