import type { Attempt } from './attempt';
import type { Row } from './label-rows';
import type { Bend, Spot } from './layout';
import type { PictureNode } from './network';
import type { Place, Size } from './zoom';

/** Between labels and the edge, px. */
export const MARGIN = 4;
/** Circles have at least and at most so much room, px: as much as the lowest row. */
export const RADIUS = { least: 7, most: 11 };
/** The question's dot, px. */
export const DOT = 9;
/** The tools' corner, bottom right: its height, px. */
export const CORNER = 28;

/** Circles as large as the lowest row. */
export function radiusFor(rows: Row[]): number {
  return Math.min(RADIUS.most, Math.max(RADIUS.least, Math.min(...rows.map(({ height }) => height)) / 2 - 0.5));
}

/** A row's node where it stands. */
export function spotOf({ lines, width, marks }: Row, { x, y }: Place, side: Spot['side'], radius: number): Spot {
  return { x, y, radius, lines, side, labelWidth: width, ...(marks && { marks }) };
}

/** A picture with names in rows. */
export function sheetOf(
  spots: Map<PictureNode['key'], Spot>,
  { width, height }: Size,
  { cuts, isClear }: Pick<Attempt, 'cuts' | 'isClear'>,
  fontSize: number,
  bend: Bend,
): Attempt {
  return { spots, width, height, fontSize, isMap: false, bend, isClear, cuts, cost: 0 };
}
