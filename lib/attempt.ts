import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { bodyOf, corner, type Body, type Scale } from './bodies';
import type { Lettering } from './label-rows';
import { estimate } from './labels';
import type { Layout, Spot } from './layout';
import type { NetworkPicture } from './network';
import { placeOnRing, ringOrder, turnsOf } from './ring';
import { keepApart, settle, type Box } from './separate';
import type { Size } from './zoom';

/** A picture with all labels at once, as it came out. */
export interface Attempt extends Layout {
  /** Whether all found room. */
  isClear: boolean;
  /** How many labels were cut short. */
  cuts: number;
  /** What is amiss: how far nodes strayed from the ring, in px on average, and labels that were cut short. */
  cost: number;
}

/** Between a block and the box's edge, px. */
const MARGIN = 4;
/** How firmly nodes keep to their places on the ring: even enough to look calm, loose enough for edges to pull. */
const KEEP = 0.3;

/** How far curves bend away from the question, as a share of their length. */
const BEND = 0.22;
/** What is paid for a label that is cut short, in px that its node strays. */
const CUT = 60;

/** Nodes and labels that fill more of a box than this share find no room in it: nobody need try. */
const FULL = 0.7;

/**
 * Settle a network in a box at a scale, from its nodes' places on the ring on until forces come to rest, labels and all;
 * undefined where there is far too little room.
 */
export function attempt(
  { nodes, edges }: NetworkPicture,
  order: Body['key'][],
  { width, height }: Size,
  scale: Scale,
  lettering: Lettering,
): Attempt | undefined {
  const box = { width, height, margin: MARGIN };
  const bodies = nodes.map(node => bodyOf(node, scale, lettering));
  if (areaOf(bodies) > width * height * FULL) return undefined;
  placeOnRing(bodies, order, box);
  relax(bodies, edges, box);
  const isClear = settle([...bodies, corner(box)], box);
  const cuts = bodies.filter(({ isCut }) => isCut).length;
  return {
    isClear,
    cuts,
    cost: (strayedOf(bodies) + cuts * CUT) / bodies.length,
    width,
    height,
    fontSize: scale.fontSize,
    isMap: false,
    bend: { x: width / 2, y: height / 2, share: BEND },
    spots: new Map(bodies.map(body => [body.key, spotOf(body)])),
  };
}

/** In a box like this the way round is chosen for boxes of all sizes: what stands top left in one does so in all. */
const USUAL = { width: 400, height: 264, margin: MARGIN };
const USUAL_SCALE: Scale = { upTo: 12, radius: 17, fontSize: 11, labelWidth: 116, questionWidth: 104 };

const USUAL_LETTERING: Lettering = { measure: estimate, marks: new Map() };

/** A picture's nodes round the ring: what is joined side by side, turned so that names stray the least from their places. */
export function turnedOrder({ nodes, edges }: NetworkPicture): Body['key'][] {
  const bodies = nodes.map(node => bodyOf(node, USUAL_SCALE, USUAL_LETTERING));
  const turns = turnsOf(ringOrder(nodes, edges)).map(order => {
    const tried = bodies.map(body => ({ ...body }));
    placeOnRing(tried, order, USUAL);
    const isClear = settle([...tried, corner(USUAL)], USUAL);
    return { order, strayed: strayedOf(tried) + (isClear ? 0 : USUAL.width) };
  });
  return turns.reduce((best, next) => (next.strayed < best.strayed ? next : best)).order;
}

const areaOf = (bodies: Body[]) =>
  bodies.reduce((sum, { blockWidth, top, bottom, labelHeight }) => sum + blockWidth * (bottom - top + labelHeight), 0);

const strayedOf = (bodies: Body[]) =>
  bodies.reduce((sum, { x, y, home }) => sum + Math.hypot(x - home.x, y - home.y), 0);

function spotOf({ x, y, radius, lines, side, blockWidth }: Body): Spot {
  return { x, y, radius, lines, side, labelWidth: blockWidth };
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
