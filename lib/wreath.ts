import type { Attempt } from './attempt';
import { GAP, LINE } from './bodies';
import { fitted, heightOf, rowsOf, spread, type Letters, type Row } from './label-rows';
import { wrap } from './labels';
import type { Spot } from './layout';
import { QUESTION, type PictureNode } from './network';
import { CORNER, DOT, MARGIN, RADIUS, radiusFor, sheetOf, spotOf } from './row-sheet';
import type { Place, Size } from './zoom';

/** Half of the room inside, as shares of the width: the widest is taken that cuts the fewest names. */
const INSIDE = [0.2, 0.175, 0.15, 0.125];
/** The same at the top and at the foot, px: for two circles and what joins them. */
const NARROWEST = 26;
/** How round a wreath is: 2 would be an ellipse, more comes near a rectangle. */
const ROUNDNESS = 2.4;
/** The question's name is above its dot, in at most so many lines, and so far from the circles (px). */
const QUESTION_LINES = 4;
const CLEARING = 6;
/** Inside there are no names: what joins nodes bends that way, by this share of its length. */
const BEND = -0.25;

/**
 * Settle a network with its nodes on a wreath round the question and each name outside beside its node: in rows, which take
 * the least room. `nodes`: the question first, then as they go round.
 */
export function wreath([question, ...round]: PictureNode[], size: Size, letters: Letters): Attempt {
  const tried = INSIDE.map(share => tryInside(share * size.width, round, size, letters));
  const costOf = ({ cuts, isClear }: Tried) => cuts + (isClear ? 0 : round.length);
  const best = tried.reduce((one, next) => (costOf(next) < costOf(one) ? next : one));
  const radius = radiusFor([...best.right, ...best.left]);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const reach = (y: number) => {
    const way = Math.min(1, Math.abs(y - middle.y) / middle.y);
    return Math.max(NARROWEST, best.inside * (1 - way ** ROUNDNESS) ** (1 / ROUNDNESS));
  };
  const highest = middle.y - DOT - GAP - QUESTION_LINES * letters.font * LINE;
  const half = reach(Math.max(0, highest)) - radius - CLEARING;
  const spots = new Map([[QUESTION, questionSpot(question!, middle, half, letters)]]);
  for (const { row, y } of spread(best.right, size.height - CORNER, MARGIN))
    spots.set(row.key, spotOf(row, { x: middle.x + reach(y), y }, 'right', radius));
  for (const { row, y } of spread(best.left, size.height, MARGIN))
    spots.set(row.key, spotOf(row, { x: middle.x - reach(y), y }, 'left', radius));
  return sheetOf(spots, size, best, letters.font, { ...middle, share: BEND });
}

/** How high a box of a width has to be for {@link wreath} to cut no name, px. */
export function heightOfWreath([, ...rest]: PictureNode[], width: number, letters: Letters): number {
  const heights = INSIDE.map(share => {
    const rows = rowsOf(rest, besideWreath(width, share * width), letters);
    const highest = Math.max(...rows.map(({ height }) => height)); // The sides are hardly ever equally full.
    return (heightOf(rows) + CORNER + highest) / 2 + 2 * MARGIN;
  });
  return Math.min(...heights);
}

const besideWreath = (width: number, inside: number) => width / 2 - inside - RADIUS.most - GAP - MARGIN;

/** A wreath that is tried: how far it reaches inside, and its names in rows, from the top. */
interface Tried extends Pick<Attempt, 'cuts' | 'isClear'> {
  inside: number;
  right: Row[];
  left: Row[];
}

/** Down the right side and up the left one, so that both are as full. */
function tryInside(inside: number, round: PictureNode[], { width, height }: Size, letters: Letters): Tried {
  const rows = rowsOf(round, besideWreath(width, inside), letters);
  const room = height - 2 * MARGIN;
  const wanted = (heightOf(rows) * (room - CORNER)) / (2 * room - CORNER);
  let count = 0;
  for (let sum = 0; count < rows.length && sum + rows[count]!.height / 2 <= wanted; count++) sum += rows[count]!.height;
  const right = fitted(rows.slice(0, count), room - CORNER);
  const left = fitted(rows.slice(count).toReversed(), room);
  const isClear = right.isClear && left.isClear;
  return { inside, right: right.rows, left: left.rows, cuts: right.cuts + left.cuts, isClear };
}

function questionSpot({ name }: PictureNode, at: Place, half: number, { measure, font }: Letters): Spot {
  const widthOf = (text: string) => measure(text, false) * font;
  const lines = wrap(name, half * 2, QUESTION_LINES, widthOf);
  return { ...at, radius: DOT, lines, side: 'above', labelWidth: Math.max(...lines.map(widthOf)) };
}
