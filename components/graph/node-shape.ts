import { computed, type ReadonlySignal } from '@preact/signals';
import type { PictureNode } from '@/lib/network';
import type { Place } from '@/lib/zoom';

/** The classes of a node, and of its label. */
export function nodeClass({ kind, lit, plain }: PictureNode, style: number): string {
  const state = lit ? `lit ${lit.strength}` : plain ? 'lit plain' : 'dim';
  return `node ${kind} topic-${style} ${state}`;
}

/** `transform` of what stands at a place, following it. */
export function translation(place: ReadonlySignal<Place>): ReadonlySignal<string> {
  return computed(() => `translate(${place.value.x.toFixed(1)} ${place.value.y.toFixed(1)})`);
}
