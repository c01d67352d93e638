import { computed, type ReadonlySignal } from '@preact/signals';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import type { Place } from '@/lib/zoom';

/** A circle on a crowded map would be too small for its number, px. */
const LEAST_LIT = 6.5;

/** The radius that a node is drawn with: the more passages, the larger, up to the room the layout kept; 7 passages fill it. */
export function radiusOf({ kind, lit, plain }: PictureNode, { radius }: Spot): number {
  if (kind === 'question') return radius - 1;
  if (plain) return radius * 0.6;
  if (!lit) return radius * 0.42;
  return Math.max(LEAST_LIT, radius * (0.62 + 0.38 * Math.min(1, Math.sqrt((lit.passages - 1) / 6))));
}

/** The classes of a node, and of its label. */
export function nodeClass({ kind, lit, plain }: PictureNode, style: number): string {
  const state = lit ? `lit ${lit.strength}` : plain ? 'lit plain' : 'dim';
  return `node ${kind} topic-${style} ${state}`;
}

/** `transform` of what stands at a place, following it. */
export function translation(place: ReadonlySignal<Place>): ReadonlySignal<string> {
  return computed(() => `translate(${place.value.x.toFixed(1)} ${place.value.y.toFixed(1)})`);
}
