import { GAP, LINE } from './bodies';
import type { Spot } from './layout';

/** Something that keeps its size on the screen round a place of a picture; px. */
export interface Box {
  x: number;
  y: number;
  /** Set against `x` and `y`; negative: to the left, and upwards. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The same on a map, where circles grow a bit as it comes nearer, and push away what is beside them. */
export interface MapBox extends Box {
  /** How far it moves and widens while circles become larger by their own size, px. */
  moves: readonly [x: number, y: number];
  widens: number;
}

/** How near a map comes: at this scale every label is shown, whatever is in its way. */
export const NEAREST = 16;

/** A circle of that radius, and what stands left and right of it. */
export function circleBox(x: number, y: number, radius: number, [before, after] = [0, 0]): MapBox {
  const [left, right] = [-radius - before, radius + after];
  return { x, y, left, right, top: -radius, bottom: radius, moves: [0, 0], widens: radius };
}

/** A label beside a circle. `push`: how far circles push it while they become larger by their own size, px. */
export function labelBox(
  { x, y, radius, lines, labelWidth }: Pick<Spot, 'x' | 'y' | 'radius' | 'lines' | 'labelWidth'>,
  side: Spot['side'],
  fontSize: number,
  push = 0,
): MapBox {
  const near = radius + GAP;
  const [half, height] = [labelWidth / 2, lines.length * fontSize * LINE];
  const across = { x, y, left: -half, right: half, widens: 0 };
  const along = { x, y, top: -height / 2, bottom: height / 2, widens: 0 };
  switch (side) {
    case 'above':
      return { ...across, top: -near - height, bottom: -near, moves: [0, -push] };
    case 'below':
      return { ...across, top: near, bottom: near + height, moves: [0, push] };
    case 'left':
      return { ...along, left: -near - labelWidth, right: -near, moves: [-push, 0] };
    case 'right':
      return { ...along, left: near, right: near + labelWidth, moves: [push, 0] };
  }
}

/** At the smallest scale labels stay inside the map; a bit nearer, the reader can bring them there. */
const A_BIT_NEARER = 1.15;
/** The tools' corner, bottom right, px. */
const CORNER = { width: 104, height: 28 };

/** From which scale on a label need not leave a map of that size, nor cover the tools. */
export function insideFrom(box: Box, size: { width: number; height: number }): number {
  const [left, right] = [box.x + box.left, box.x + box.right];
  const [top, bottom] = [box.y + box.top, box.y + box.bottom];
  const isInCorner = right > size.width - CORNER.width && bottom > size.height - CORNER.height;
  return left >= 0 && right <= size.width && top >= 0 && bottom <= size.height && !isInCorner ? 0 : A_BIT_NEARER;
}

/** How much larger circles are drawn at a scale. */
export type Growth = (scale: number) => number;

/** From which scale on two boxes do not overlap, at most {@link NEAREST}; 0 when they do not at any from 1 on. */
export function clearFrom(one: MapBox, other: MapBox, growth: Growth): number {
  const dx = Math.abs(other.x - one.x);
  if (dx >= (other.x >= one.x ? one.right - other.left : other.right - one.left)) return 0;
  const dy = Math.abs(other.y - one.y);
  if (dy >= (other.y >= one.y ? one.bottom - other.top : other.bottom - one.top)) return 0;
  let from = apartAt(one, other, 0);
  // Places part faster than circles grow: so large as they are where the boxes part, they part a bit later.
  for (let round = 0; round < 3; round++) from = Math.max(from, apartAt(one, other, growth(from) - 1));
  return Math.min(from, NEAREST);
}

/** At which scale two boxes touch, when circles are larger by a share of their size. */
function apartAt(one: MapBox, other: MapBox, larger: number): number {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const wider = (one.widens + other.widens) * larger;
  const moveX = (one.moves[0] - other.moves[0]) * larger;
  const moveY = (one.moves[1] - other.moves[1]) * larger;
  // Apart when the left one's right edge is left of the other's left edge, and likewise above each other.
  const across = wider + (dx >= 0 ? one.right - other.left + moveX : other.right - one.left - moveX);
  const down = wider + (dy >= 0 ? one.bottom - other.top + moveY : other.bottom - one.top - moveY);
  return Math.max(0, Math.min(across / Math.abs(dx), down / Math.abs(dy)));
}
