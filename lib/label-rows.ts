import { LINE } from './bodies';
import { MARK, type MarkRoom } from './kept-marks';
import { briefly, isCut, wrap, type Measure } from './labels';
import type { PictureNode } from './network';

/** A name beside its node, as one row of several under each other; px. */
export interface Row {
  key: PictureNode['key'];
  lines: string[];
  /** Of its widest line, with the marks of evidence. */
  width: number;
  height: number;
  /** Where marks of evidence begin: so far along the text, and in which of its lines, or below the last. */
  marks?: { along: number; line: number };
  /** Whether less of the name is there than a picture writes. */
  isCut: boolean;
  /** How many words had to be broken. */
  breaks: number;
  /** The same name in at most so many lines. */
  within(maxLines: number): Row;
}

/** Letters of a size, px. */
export interface Letters extends Lettering {
  font: number;
}

/** What names are written with. */
export interface Lettering {
  measure: Measure;
  /** Room for the marks of nodes with evidence. */
  marks: ReadonlyMap<PictureNode['key'], MarkRoom>;
}

/** No smaller letters are read without effort, px. */
const SMALLEST = 11;
/** In a box so wide (px) larger ones are tried first. */
const WIDE = 600;

/** Sizes of letters that are tried in a box of a width, px. */
export const fontsFor = (width: number): number[] => (width < WIDE ? [SMALLEST] : [13, 12, SMALLEST]);

/** A row is so high at least, px: its circle is. */
export const LOWEST = 15.5;
/** Between rows, px: names of several lines would run into each other else. */
const BETWEEN = 2;
const BETWEEN_LINES = 5;
/** Between a name and its marks, px. */
const BESIDE = 6;
/** Sums of heights are a bit off, px. */
const ROUNDING = 0.01;
/** Rows stand no further apart than this, px. */
const LOOSEST = 26;

/** Names as rows of a width (px), in as many lines as they take. */
export function rowsOf(nodes: PictureNode[], width: number, letters: Letters): Row[] {
  return nodes.map(node => rowOf(node, width, letters, Infinity));
}

function rowOf(node: PictureNode, width: number, letters: Letters, maxLines: number): Row {
  const { font } = letters;
  const widthOf = (text: string) => letters.measure(text, node.kind !== 'question') * font;
  const name = briefly(node.name);
  const lines = wrap(name, width, maxLines, widthOf);
  const between = lines.length > 1 ? BETWEEN_LINES : BETWEEN;
  const row = {
    key: node.key,
    lines,
    width: Math.max(...lines.map(widthOf)),
    height: Math.max(LOWEST, lines.length * font * LINE + between),
    isCut: isCut(lines, node.name),
    breaks: breaksIn(lines, name),
    within: (fewer: number) => rowOf(node, width, letters, fewer),
  };
  const marks = letters.marks.get(node.key)?.along;
  if (marks === undefined) return row;
  const along = widthOf(lines.at(-1)!) + BESIDE;
  if (along + marks <= width)
    return { ...row, width: Math.max(row.width, along + marks), marks: { along, line: lines.length - 1 } };
  const height = lines.length * font * LINE + MARK.height + BETWEEN_LINES + BETWEEN;
  return { ...row, width: Math.max(row.width, marks), height, marks: { along: 0, line: lines.length } };
}

const breaksIn = (lines: string[], name: string) =>
  Math.max(0, lines.join(' ').split(' ').length - name.split(' ').length);

/** How high rows are together, px. */
export const heightOf = (rows: Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Bring rows into a height: as long as there are too many lines, the longest names lose one. */
export function fitted(rows: Row[], room: number): { rows: Row[]; cuts: number; isClear: boolean } {
  const fitting = [...rows];
  const isHigh = () => heightOf(fitting) > room + ROUNDING;
  while (isHigh()) {
    const at = longestOf(fitting);
    const { lines, within } = fitting[at]!;
    if (lines.length <= 1) break;
    fitting[at] = within(lines.length - 1);
  }
  const cuts = fitting.filter(row => row.isCut).length;
  return { rows: fitting, cuts, isClear: !isHigh() };
}

/** Of the names with the most lines, the longest: it is cut anyhow, and others stay whole. */
function longestOf(rows: Row[]): number {
  const weightOf = ({ lines }: Row) => lines.length * 1000 + lines.join(' ').length;
  return rows.reduce((best, row, at) => (weightOf(row) > weightOf(rows[best]!) ? at : best), 0);
}

/** Rows from the top to the foot of a sheet, evenly apart unless there is too much room; by their middles. */
export function spread(rows: Row[], height: number, margin: number): { row: Row; y: number }[] {
  const spare = Math.max(0, height - 2 * margin - heightOf(rows));
  const gap = Math.min(LOOSEST, spare / Math.max(1, rows.length));
  let y = margin + (spare - gap * (rows.length - 1)) / 2;
  return rows.map(row => {
    const middle = y + row.height / 2;
    y += row.height + gap;
    return { row, y: middle };
  });
}
