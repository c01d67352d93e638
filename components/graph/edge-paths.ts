import { computed, type ReadonlySignal } from '@preact/signals';
import type { Bend } from '@/lib/layout';
import type { PictureEdge } from '@/lib/network';
import type { Place } from '@/lib/zoom';
import { apart } from './gestures';
import type { Places } from './use-places';

/** The path of each edge that is drawn, following its nodes. */
export type EdgePaths = ReadonlyMap<PictureEdge, ReadonlySignal<string>>;

/**
 * The paths of a picture's edges; what two nodes share bends as the layout says. A map leaves away the lines from the
 * question, which go everywhere.
 */
export function edgePaths(edges: PictureEdge[], places: Places, isMap: boolean, bend?: Bend): EdgePaths {
  const paths = new Map<PictureEdge, ReadonlySignal<string>>();
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (!from || !to || (isMap && edge.kind === 'theme')) continue;
    const isStraight = isMap || !bend || edge.kind === 'theme';
    paths.set(
      edge,
      computed(() => (isStraight ? line(from.value, to.value) : curve(from.value, to.value, bend))),
    );
  }
  return paths;
}

/** The place at a share of an edge's length, as {@link edgePaths} draws it. */
export function placeAlong({ from, to, kind }: PictureEdge, places: Places, bend: Bend, share: number): Place {
  const [a, b] = [places.get(from)!.value, places.get(to)!.value];
  const between = (one: Place, other: Place) => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
  if (kind === 'theme') return between(a, b);
  const bent = bendOf(a, b, bend);
  return between(between(a, bent), between(bent, b)); // De Casteljau's construction.
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const line = (a: Place, b: Place) => `M${at(a)} L${at(b)}`;

const curve = (a: Place, b: Place, bend: Bend) => `M${at(a)} Q${at(bendOf(a, b, bend))} ${at(b)}`;

/** The point that draws a curve out. */
function bendOf(a: Place, b: Place, { x, y, share: wanted, most = Infinity }: Bend): Place {
  const half = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const share = Math.min(wanted, (2 * most) / apart(a, b)); // The curve goes half as far as this point.
  const normal = { x: (b.y - a.y) * share, y: (a.x - b.x) * share };
  const away = (b.y - a.y) * (half.x - x) + (a.x - b.x) * (half.y - y) >= 0 ? 1 : -1;
  return { x: half.x + normal.x * away, y: half.y + normal.y * away };
}
