import { attempt, turnedOrder, type Attempt } from './attempt';
import type { Scale } from './bodies';
import type { Lettering } from './label-rows';
import { estimate } from './labels';
import { settleMap } from './map';
import type { NetworkPicture, PictureNode } from './network';
import { inRows, NAMED } from './rows-layout';
import { done, type Steps } from './steps';
import type { Size } from './zoom';

/** Where one node stands, and its label; px in the layout's own box, origin top left. */
export interface Spot {
  x: number;
  y: number;
  /** The room kept for its circle; what is drawn may be smaller. */
  radius: number;
  /** The label's lines, and where they stand beside the circle; on a map that depends on what matters. */
  lines: string[];
  side: 'above' | 'below' | 'left' | 'right';
  labelWidth: number;
  /** Where marks of evidence begin that stand with the label: so far along a line, and which. Absent: beside the circle. */
  marks?: { along: number; line: number };
}

/** Curves bend away from a place, by a share of their length; towards it where that is negative. */
export interface Bend {
  x: number;
  y: number;
  share: number;
  /** So far at most, px. */
  most?: number;
}

/** A settled picture, in the box asked for. */
export interface Layout {
  width: number;
  height: number;
  fontSize: number;
  /** Whether there are more labels than find room: each is shown from the scale on at which it does. */
  isMap: boolean;
  bend: Bend;
  spots: Map<PictureNode['key'], Spot>;
}

/** The roomiest first; the next is tried when labels find no room. No letters are smaller than {@link wreath}'s. */
const SCALES: Scale[] = [
  { upTo: 9, radius: 19, fontSize: 11.5, labelWidth: 142, questionWidth: 116 },
  { upTo: 9, radius: 17, fontSize: 11.5, labelWidth: 122, questionWidth: 116 },
  { upTo: 10, radius: 15, fontSize: 11, labelWidth: 104, questionWidth: 104 },
  { upTo: 10, radius: 12, fontSize: 11, labelWidth: 94, questionWidth: 94 },
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

/** Of more nodes than can always be named, no more than this share of names is cut. */
const CUT = 1 / 3;

/**
 * Settle a network in a box of `width` by `height` px, before anything is shown.
 *
 * The same network gives the same picture, whatever a page lit in it. All nodes are named as long as there is room for that:
 * on a ring with labels above and below, else on a wreath with labels in rows. Labels neither overlap nor leave the box.
 * Forces by d3-force, whose random numbers are a fixed sequence.
 */
export function layout(
  picture: NetworkPicture,
  width: number,
  height: number,
  lettering: Partial<Lettering> = {},
): Layout {
  return done(settling(picture, width, height, { measure: estimate, marks: NO_MARKS, ...lettering }));
}

const NO_MARKS: Lettering['marks'] = new Map();

/** The same in pieces of work, each a few milliseconds long; a small network is one piece. */
export function* settling(picture: NetworkPicture, width: number, height: number, lettering: Lettering): Steps<Layout> {
  const ring = yield* onRing(picture, { width, height }, lettering);
  if (ring?.cuts === 0) return ring;
  const nodes = picture.nodes.length;
  yield;
  const rows = inRows(picture, { width, height }, lettering);
  if (!rows?.isClear) return ring ?? (yield* settleMap(picture, width, height, lettering.measure));
  if (ring && ring.cuts <= rows.cuts) return ring;
  if (nodes > NAMED + 1 && rows.cuts > nodes * CUT) return yield* settleMap(picture, width, height, lettering.measure);
  return rows;
}

/** The best ring that has room for all labels. */
function* onRing(picture: NetworkPicture, size: Size, lettering: Lettering): Steps<Attempt | undefined> {
  const all = size.width * size.height < ROOMY ? SCALES : ROOMY_SCALES;
  const scales = all.filter(({ upTo }) => picture.nodes.length <= upTo);
  if (scales.length === 0) return undefined;
  const order = turnedOrder(picture);
  let best: Attempt | undefined;
  for (const [index, scale] of scales.entries()) {
    const next = attempt(picture, order, size, scale, lettering);
    yield;
    if (!next?.isClear) continue;
    next.cost += index * SMALLER;
    if (next.cost < (best?.cost ?? Infinity)) best = next;
    if (next.cost < GOOD) break;
  }
  return best;
}
