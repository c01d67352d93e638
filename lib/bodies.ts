import type { SimulationNodeDatum } from 'd3-force';
import type { Lettering } from './label-rows';
import { wrap } from './labels';
import { QUESTION, type PictureNode } from './network';
import type { Block, Box } from './separate';

/** A node of a picture as the forces see it: its circle and label as one block. */
export interface Body extends Block, Omit<SimulationNodeDatum, 'x' | 'y'> {
  /** Its place on the ring, to which it keeps. */
  home: { x: number; y: number };
  key: PictureNode['key'];
}

/** How roomy a picture is drawn, up to how many nodes. Label widths in px. */
export interface Scale {
  upTo: number;
  radius: number;
  fontSize: number;
  labelWidth: number;
  /** The question's label is cut rather than in the way. */
  questionWidth: number;
}

/** The height of a label's line, in font sizes. */
export const LINE = 1.2;
/** Between circle and label. */
export const GAP = 4;
/** Between circle and what stands beside it, px. */
export const BESIDE = 3;

/** The question's dot, px, and lines of its name at most. */
const DOT = 9;
const QUESTION_LINES = 3;

/** A node that has no place yet. */
export function bodyOf(
  { key, kind, name }: PictureNode,
  { radius, fontSize, labelWidth, questionWidth }: Scale,
  { measure, marks }: Lettering,
): Body {
  const bold = kind !== 'question';
  const own = bold ? radius : DOT;
  const width = (text: string) => measure(text, bold) * fontSize;
  const lines = bold ? nameLines(name, labelWidth, width) : wrap(name, questionWidth, QUESTION_LINES, width);
  const kept = marks.get(key);
  const beside = kept ? 2 * (own + BESIDE + kept.beside) : 0;
  const blockWidth = Math.max(own * 2, beside, ...lines.map(width)) + 6;
  return {
    key,
    radius: own,
    lines,
    side: 'below',
    blockWidth,
    labelHeight: GAP + lines.length * fontSize * LINE,
    top: -own,
    bottom: own,
    x: 0,
    y: 0,
    home: { x: 0, y: 0 },
  };
}

/** Two lines; a third only where the name would be cut else. */
function nameLines(name: string, labelWidth: number, width: (text: string) => number): string[] {
  const two = wrap(name, labelWidth, 2, width);
  return two.at(-1)!.endsWith('…') ? wrap(name, labelWidth, 3, width) : two;
}

/** Whether the label of a finding or relationship had to be cut short. */
export function isCut({ key, lines }: Body): boolean {
  return key !== QUESTION && lines.at(-1)!.endsWith('…');
}

/** The tools' corner, bottom right, is kept free: 102 by 26 px. */
export function corner({ width, height }: Box): Block {
  const [x, y] = [width - 51, height - 13];
  return { x, y, fx: x, radius: 0, lines: [], side: 'below', blockWidth: 102, labelHeight: 0, top: -13, bottom: 13 };
}
