import type { SimulationNodeDatum } from 'd3-force';
import type { Lettering } from './label-rows';
import { balanced, briefly, isCut } from './labels';
import type { PictureNode } from './network';
import type { Block, Box } from './separate';

/** A node of a picture as the forces see it: its circle and label as one block. */
export interface Body extends Block, Omit<SimulationNodeDatum, 'x' | 'y'> {
  /** Its place on the ring, to which it keeps. */
  home: { x: number; y: number };
  key: PictureNode['key'];
  /** Whether its label had to be cut short. */
  isCut: boolean;
}

/** How roomy a picture is drawn, up to how many nodes. Label widths in px. */
export interface Scale {
  upTo: number;
  radius: number;
  fontSize: number;
  labelWidth: number;
  /** Of the question's label as it is best; a long one is wider. */
  questionWidth: number;
}

/** The height of a label's line, in font sizes. */
export const LINE = 1.2;
/** Between circle and label. */
export const GAP = 4;
/** Between circle and what stands beside it, px. */
export const BESIDE = 3;

/** The question's dot, px. */
const DOT = 9;
/** Lines of a label that look well, and how much wider the question's becomes to keep to them. */
const FEW = { name: 2, question: 3 };
const WIDER = [1, 1.3, 1.6];
/** On a ring there is no room for labels of more lines. */
const MOST = { name: 4, question: 7 };

/** A node that has no place yet. */
export function bodyOf(node: PictureNode, scale: Scale, { measure, marks }: Lettering): Body {
  const { key, kind } = node;
  const own = kind === 'question' ? DOT : scale.radius;
  const width = (text: string) => measure(text, kind !== 'question') * scale.fontSize;
  const lines = linesOf(node, scale, width);
  const kept = marks.get(key);
  const beside = kept ? 2 * (own + BESIDE + kept.beside) : 0;
  const blockWidth = Math.max(own * 2, beside, ...lines.map(width)) + 6;
  return {
    key,
    radius: own,
    lines,
    side: 'below',
    blockWidth,
    labelHeight: GAP + lines.length * scale.fontSize * LINE,
    top: -own,
    bottom: own,
    x: 0,
    y: 0,
    home: { x: 0, y: 0 },
    isCut: isCut(lines, node.name),
  };
}

/** A few lines; more, or wider ones, only where the name would be cut else. */
function linesOf({ kind, name }: PictureNode, scale: Scale, width: (text: string) => number): string[] {
  const [own, widths] =
    kind === 'question'
      ? (['question', WIDER.map(share => share * scale.questionWidth)] as const)
      : (['name', [scale.labelWidth]] as const);
  const text = briefly(name);
  const tries = widths.map(most => balanced(text, most, FEW[own], width));
  return tries.find(lines => !isCut(lines, name)) ?? balanced(text, widths.at(-1)!, MOST[own], width);
}

/** The tools' corner, bottom right, is kept free: 102 by 26 px. */
export function corner({ width, height }: Box): Block {
  const [x, y] = [width - 51, height - 13];
  return { x, y, fx: x, radius: 0, lines: [], side: 'below', blockWidth: 102, labelHeight: 0, top: -13, bottom: 13 };
}
