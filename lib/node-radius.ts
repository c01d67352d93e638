import type { Layout, Spot } from './layout';
import { QUESTION, type PictureNode } from './network';

/** A circle on a crowded map would be too small for its number, px. */
const LEAST_LIT = 6.5;
/** How far a circle may go beyond its room: there is a bit between circles, px. */
const BEYOND = 0.7;

/** The radius that a node is drawn with: the more passages, the larger, up to the room the layout kept; 7 passages fill it. */
export function radiusOf({ kind, lit, plain }: PictureNode, { radius }: Pick<Spot, 'radius'>): number {
  if (kind === 'question') return radius - 1;
  if (plain) return radius * 0.6;
  if (!lit) return radius * 0.42;
  const wanted = radius * (0.62 + 0.38 * Math.min(1, Math.sqrt((lit.passages - 1) / 6)));
  return Math.max(Math.min(LEAST_LIT, radius + BEYOND), wanted);
}

/** Nodes of a map grow up to this radius as it comes nearer, px of the screen. */
const LARGEST = 13;

/** The room of each circle of a map but the question's, px. */
export function roomOf({ spots }: Pick<Layout, 'spots'>): number {
  return Math.max(1, ...spots.entries().flatMap(([key, { radius }]) => (key === QUESTION ? [] : [radius])));
}

/** How much larger a node of a map is drawn at a scale: more slowly than the map grows. */
export const growthAt = (scale: number, room: number): number =>
  Math.max(1, Math.min(Math.sqrt(scale), LARGEST / room));
