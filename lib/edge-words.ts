import type { Box } from './label-boxes';
import type { Place } from './zoom';

/** Where along an edge its words may stand, the best first: shares of its length. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Above and below the middle of a line of text, in font sizes. */
const HALF = 0.7;

/** What is to be written along an edge. */
export interface EdgeWords<E> {
  edge: E;
  text: string;
  /** px. */
  width: number;
  /** The place at a share of the edge's length. */
  at(share: number): Place;
}

/** Words where they stand, by their middle. */
export interface PlacedWords<E> extends Place {
  edge: E;
  text: string;
}

/** Write words along edges where nothing is in the way, and inside the picture; those that find no room are left out. */
export function placeWords<E>(
  wanted: EdgeWords<E>[],
  inTheWay: Box[],
  { width: right, height: foot }: { width: number; height: number },
  fontSize: number,
): PlacedWords<E>[] {
  const taken = [...inTheWay];
  return wanted.flatMap(({ edge, text, width, at }) => {
    for (const share of ALONG) {
      const { x, y } = at(share);
      const box = { x, y, left: -width / 2, right: width / 2, top: -fontSize * HALF, bottom: fontSize * HALF };
      const isInside = x - width / 2 > 0 && x + width / 2 < right && y + box.top > 0 && y + box.bottom < foot;
      if (!isInside || taken.some(other => overlap(box, other))) continue;
      taken.push(box);
      return [{ edge, text, x, y }];
    }
    return [];
  });
}

function overlap(one: Box, other: Box): boolean {
  const isAside = one.x + one.left >= other.x + other.right || other.x + other.left >= one.x + one.right;
  return !isAside && one.y + one.top < other.y + other.bottom && other.y + other.top < one.y + one.bottom;
}
