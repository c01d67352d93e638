import { GAP, LINE } from './bodies';
import type { Spot } from './layout';

/** Something that keeps its size on the screen however near a map is, round a place of the map; px. */
export interface MapBox {
  x: number;
  y: number;
  /** Set against `x` and `y`; negative: to the left, and upwards. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How near a map comes: at this scale every label is shown, whatever is in its way. */
export const NEAREST = 16;

/** A circle of that radius. */
export const circleBox = (x: number, y: number, radius: number): MapBox => ({
  x,
  y,
  left: -radius,
  right: radius,
  top: -radius,
  bottom: radius,
});

/** A label beside a circle. */
export function labelBox(
  { x, y, radius, lines, labelWidth }: Omit<Spot, 'side' | 'clearFrom'>,
  side: Spot['side'],
  fontSize: number,
): MapBox {
  const near = radius + GAP;
  const [half, height] = [labelWidth / 2, lines.length * fontSize * LINE];
  switch (side) {
    case 'above':
      return { x, y, left: -half, right: half, top: -near - height, bottom: -near };
    case 'below':
      return { x, y, left: -half, right: half, top: near, bottom: near + height };
    case 'left':
      return { x, y, left: -near - labelWidth, right: -near, top: -height / 2, bottom: height / 2 };
    case 'right':
      return { x, y, left: near, right: near + labelWidth, top: -height / 2, bottom: height / 2 };
  }
}

/** At the smallest scale labels stay inside the map; a bit nearer, the reader can bring them there. */
const A_BIT_NEARER = 1.15;
/** The tools' corner, bottom right, px. */
const CORNER = { width: 104, height: 28 };

/** From which scale on a label need not leave a map of that size, nor cover the tools. */
export function insideFrom(box: MapBox, size: { width: number; height: number }): number {
  const [left, right] = [box.x + box.left, box.x + box.right];
  const [top, bottom] = [box.y + box.top, box.y + box.bottom];
  const isInCorner = right > size.width - CORNER.width && bottom > size.height - CORNER.height;
  return left >= 0 && right <= size.width && top >= 0 && bottom <= size.height && !isInCorner ? 0 : A_BIT_NEARER;
}

/** From which scale on two boxes do not overlap, at most {@link NEAREST}; 0 when they do not at any from 1 on. */
export function clearFrom(one: MapBox, other: MapBox): number {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  // Apart when the left one's right edge is left of the other's left edge, and likewise above each other.
  const across = dx >= 0 ? one.right - other.left : other.right - one.left;
  if (Math.abs(dx) >= across) return 0;
  const down = dy >= 0 ? one.bottom - other.top : other.bottom - one.top;
  if (Math.abs(dy) >= down) return 0;
  return Math.min(across / Math.abs(dx), down / Math.abs(dy), NEAREST);
}

/** A label that is shown from a scale on. */
export interface PlacedLabel extends MapBox {
  from: number;
}

/** From which scale on a label has nothing to fear from those that are placed already, `least` at least. */
export function clearOf(box: MapBox, placed: PlacedLabel[], least: number): number {
  let from = least;
  for (const other of placed) {
    const clear = clearFrom(box, other);
    if (clear > from && clear > other.from) from = clear;
  }
  return from;
}
