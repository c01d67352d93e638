import type { Attempt } from './attempt';
import { GAP } from './bodies';
import { fitted, heightOf, rowsOf, spread, type Letters, type Row } from './label-rows';
import { QUESTION, type PictureNode } from './network';
import { CORNER, DOT, MARGIN, RADIUS, radiusFor, sheetOf, spotOf } from './row-sheet';
import type { Size } from './zoom';

/** Left of the nodes, for the arcs that join them: a share of the width, and at most so many px. */
const ARCS = { share: 0.2, most: 60 };
/** How far the arcs bend away from the names, as a share of their length: long ones as far as there is room. */
const BEND = 0.25;

/** Settle a network in a narrow box: one node under the other, names to the right, what joins them to the left. */
export function column([question, ...round]: PictureNode[], size: Size, letters: Letters): Attempt {
  const x = columnAt(size.width);
  const rows = rowsOf(round, besideColumn(size.width), letters);
  const room = size.height - CORNER;
  let first = questionRow(question!, size.width, letters);
  let fitting = fitted(rows, room - 2 * MARGIN - first.height);
  while (!fitting.isClear && first.lines.length > 1) {
    first = withGap(first.within(first.lines.length - 1)); // Sooner than no names at all.
    fitting = fitted(rows, room - 2 * MARGIN - first.height);
  }
  const radius = radiusFor(fitting.rows);
  const spots = new Map(
    spread([first, ...fitting.rows], room, MARGIN).map(({ row, y }) => [
      row.key,
      spotOf(row, { x, y }, 'right', row.key === QUESTION ? DOT : radius),
    ]),
  );
  return sheetOf(spots, size, fitting, letters.font, {
    x: size.width * 10,
    y: size.height / 2,
    share: BEND,
    most: x - MARGIN,
  });
}

/** How high a box of a width has to be for {@link column} to cut no name, px. */
export function heightOfColumn([question, ...rest]: PictureNode[], width: number, letters: Letters): number {
  const rows = rowsOf(rest, besideColumn(width), letters);
  return heightOf([questionRow(question!, width, letters), ...rows]) + CORNER + 2 * MARGIN;
}

const columnAt = (width: number) => Math.min(ARCS.most, width * ARCS.share);
const besideColumn = (width: number) => width - columnAt(width) - RADIUS.most - GAP - MARGIN;

function questionRow(question: PictureNode, width: number, letters: Letters): Row {
  const [row] = rowsOf([question], besideColumn(width), letters);
  return withGap(row!);
}

const withGap = (row: Row): Row => ({ ...row, height: row.height + GAP });
