import { attempt, turnedOrder, type Attempt } from './attempt';
import type { Scale } from './bodies';
import { estimate, type Measure } from './labels';
import { settleMap } from './map';
import type { NetworkPicture, PictureNode } from './network';
import { MAX_IN_BOX } from './ring';
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

/** What is paid for each smaller scale, in px that nodes stray from the ring. */
const SMALLER = 4;
/** Good enough to look no further. */
const GOOD = 16;

/**
 * Settle a network in a box of `width` by `height` px, before anything is shown.
 *
 * The same network gives the same picture, whatever a page lit in it. Up to {@link MAX_IN_BOX} nodes, or twice as many in
 * a large box, labels take part in the collisions: they neither overlap nor leave the box. Forces by d3-force, whose random
 * numbers are a fixed sequence.
 */
export function layout(picture: NetworkPicture, width: number, height: number, measure: Measure = estimate): Layout {
  return done(settling(picture, width, height, measure));
}

/** The same in pieces of work, each a few milliseconds long; a small network is one piece. */
export function* settling(picture: NetworkPicture, width: number, height: number, measure: Measure): Steps<Layout> {
  const all = width * height < ROOMY ? SCALES : ROOMY_SCALES;
  const scales = all.filter(({ upTo }) => picture.nodes.length <= upTo);
  if (scales.length === 0) return yield* settleMap(picture, width, height, measure);
  const order = turnedOrder(picture);
  let best: Attempt | undefined;
  for (const [index, scale] of scales.entries()) {
    const next = attempt(picture, order, { width, height }, scale, measure);
    next.cost += index * SMALLER;
    if (next.isClear && next.cost < (best?.cost ?? Infinity)) best = next;
    if (next.isClear && next.cost < GOOD) break;
    yield;
  }
  return best ?? (yield* settleMap(picture, width, height, measure));
}
