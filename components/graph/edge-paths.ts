import { computed, type ReadonlySignal } from '@preact/signals';
import { QUESTION, type PictureEdge } from '@/lib/network';
import type { Place } from '@/lib/zoom';
import type { Places } from './use-places';

/** The path of each edge that is drawn, following its nodes. */
export type EdgePaths = ReadonlyMap<PictureEdge, ReadonlySignal<string>>;

/** How far a curve bends, as a share of its length. */
const BEND = 0.22;

/**
 * The paths of a picture's edges; what two nodes share bends away from the question in the middle. A map leaves away the
 * lines from the question, which go everywhere, and bends none.
 */
export function edgePaths(edges: PictureEdge[], places: Places, isMap: boolean): EdgePaths {
  const middle = places.get(QUESTION);
  const paths = new Map<PictureEdge, ReadonlySignal<string>>();
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (!from || !to || (isMap && edge.kind === 'theme')) continue;
    const isStraight = isMap || edge.kind === 'theme';
    paths.set(
      edge,
      computed(() => (isStraight ? line(from.value, to.value) : curve(from.value, to.value, middle?.value))),
    );
  }
  return paths;
}

/** The place at a share of an edge's length, as {@link edgePaths} draws it. */
export function placeAlong({ from, to, kind }: PictureEdge, places: Places, isMap: boolean, share: number): Place {
  const [a, b] = [places.get(from)!.value, places.get(to)!.value];
  const between = (one: Place, other: Place) => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
  if (isMap || kind === 'theme') return between(a, b);
  const bent = bendOf(a, b, places.get(QUESTION)?.value);
  return between(between(a, bent), between(bent, b)); // De Casteljau's construction.
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const line = (a: Place, b: Place) => `M${at(a)} L${at(b)}`;

const curve = (a: Place, b: Place, middle?: Place) => `M${at(a)} Q${at(bendOf(a, b, middle))} ${at(b)}`;

/** The point that draws a curve out, away from the middle. */
function bendOf(a: Place, b: Place, middle: Place = { x: 0, y: 0 }): Place {
  const half = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const normal = { x: (b.y - a.y) * BEND, y: (a.x - b.x) * BEND };
  const outwards = normal.x * (half.x - middle.x) + normal.y * (half.y - middle.y) >= 0 ? 1 : -1;
  return { x: half.x + normal.x * outwards, y: half.y + normal.y * outwards };
}
