import type { Attempt } from './attempt';
import { GAP, LINE } from './bodies';
import { fitted, heightOf, rowsOf, spread, type Letters, type Row } from './label-rows';
import { balanced, briefly } from './labels';
import type { Spot } from './layout';
import { QUESTION, type PictureNode } from './network';
import { CORNER, DOT, MARGIN, RADIUS, radiusFor, sheetOf, spotOf } from './row-sheet';
import type { Size } from './zoom';

/** Half of the room inside, as shares of the width: the widest is taken unless another costs less. */
const INSIDE = [0.23, 0.2, 0.175, 0.15, 0.125];
/** The same at the top and at the foot, px: for two circles and what joins them. */
const NARROWEST = 26;
/** How round a wreath is: 2 would be an ellipse, more comes near a rectangle. */
const ROUNDNESS = 2.4;
/** So far is the question from the circles, px, which come so much nearer beside the ends of its text. */
const CLEARING = 6;
const ROUNDED = 0.93;
/** Inside there are no names: what joins nodes bends that way, by this share of its length. */
const BEND = -0.25;
/** What is paid for a word that is broken, and for each line of the question beyond so many, in px of height. */
const BROKEN = 16;
const QUESTION_LINES = { few: 4, more: 18 };

/** A wreath of a width: how far it reaches inside, and its names, from the top. */
export interface WreathPlan {
  inside: number;
  right: Row[];
  left: Row[];
  /** The question's text, in at most so many lines. */
  asked(maxLines: number): Pick<Spot, 'lines' | 'labelWidth'>;
  /** How high a box has to be to cut nothing, px. */
  height: number;
  /** The height, and what is paid for what is hard to read. */
  cost: number;
}

/** Plan a wreath of a width. `nodes`: the question first, then as they go round. */
export function wreathPlan([question, ...round]: PictureNode[], width: number, letters: Letters): WreathPlan {
  const plans = INSIDE.map(share => planned(share * width, question!, round, width, letters));
  return plans.reduce((best, next) => (next.cost < best.cost ? next : best));
}

function planned(
  inside: number,
  { name }: PictureNode,
  round: PictureNode[],
  width: number,
  letters: Letters,
): WreathPlan {
  const { measure, font } = letters;
  const rows = rowsOf(round, width / 2 - inside - RADIUS.most - GAP - MARGIN, letters);
  const count = evenly(rows);
  const [right, left] = [rows.slice(0, count), rows.slice(count).toReversed()];
  const widthOf = (text: string) => measure(text, false) * font;
  const asked = (maxLines: number) => {
    const lines = balanced(briefly(name), 2 * (inside * ROUNDED - RADIUS.most - CLEARING), maxLines, widthOf);
    return { lines, labelWidth: Math.max(...lines.map(widthOf)) };
  };
  const { length } = asked(Infinity).lines;
  const middle = 2 * (length * font * LINE + GAP + 2 * DOT); // The question stays where the wreath is wide.
  const height = Math.ceil(Math.max(heightOf(right) + CORNER, heightOf(left), middle) + 2 * MARGIN);
  const breaks = rows.reduce((sum, row) => sum + row.breaks, 0);
  const many = Math.max(0, length - QUESTION_LINES.few) * QUESTION_LINES.more;
  return { inside, right, left, asked, height, cost: height + breaks * BROKEN + many };
}

/** How many rows stand on the right, down from the top, so that both sides are as full. */
function evenly(rows: Row[]): number {
  const all = heightOf(rows);
  let [count, right] = [0, CORNER];
  const more = () => Math.max(right + rows[count]!.height, all + CORNER - right - rows[count]!.height);
  while (count < rows.length && more() < Math.max(right, all + CORNER - right)) right += rows[count++]!.height;
  return count;
}

/**
 * Settle a network with its nodes on a wreath round the question and each name outside beside its node: in rows, which take
 * the least room. In a box that is lower than planned, names are cut.
 */
export function wreath(plan: WreathPlan, size: Size, letters: Letters): Attempt {
  const room = size.height - 2 * MARGIN;
  const right = fitted(plan.right, room - CORNER);
  const left = fitted(plan.left, room);
  const radius = radiusFor([...right.rows, ...left.rows]);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const reach = (y: number) => {
    const way = Math.min(1, Math.abs(y - middle.y) / middle.y);
    return Math.max(NARROWEST, plan.inside * (1 - way ** ROUNDNESS) ** (1 / ROUNDNESS));
  };
  const spots = new Map([[QUESTION, questionSpot(plan, size, letters)]]);
  for (const { row, y } of spread(right.rows, size.height - CORNER, MARGIN))
    spots.set(row.key, spotOf(row, { x: middle.x + reach(y), y }, 'right', radius));
  for (const { row, y } of spread(left.rows, size.height, MARGIN))
    spots.set(row.key, spotOf(row, { x: middle.x - reach(y), y }, 'left', radius));
  const isClear = right.isClear && left.isClear;
  return sheetOf(spots, size, { cuts: right.cuts + left.cuts, isClear }, letters.font, { ...middle, share: BEND });
}

/** The question above its dot, both together in the middle. */
function questionSpot({ asked, height: planned }: WreathPlan, { width, height }: Size, { font }: Letters): Spot {
  const question = asked(height < planned ? QUESTION_LINES.few : Infinity);
  const down = (GAP + question.lines.length * font * LINE) / 2;
  return { x: width / 2, y: height / 2 + down, radius: DOT, side: 'above', ...question };
}
