import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { labelsApart } from '@/lib/label-scales';
import type { PictureNode } from '@/lib/network';
import { GraphLabel } from './GraphLabel';
import type { DrawnSettled } from './use-drawn';
import type { Look } from './use-look';
import type { Sizes } from './use-sizes';

interface Props {
  nodes: PictureNode[];
  drawn: DrawnSettled;
  sizes: Sizes;
  look: Look;
}

/** The names of nodes, above all circles: those that there is room for at this scale. */
export function GraphLabels({ nodes, drawn, sizes, look }: Props) {
  const { labelsFrom, isMap } = drawn;
  const byScale = useMemo(
    () => nodes.toSorted((a, b) => labelsFrom.get(a.key)! - labelsFrom.get(b.key)!),
    [nodes, labelsFrom],
  );
  const count = useMemo(
    () =>
      countAt(
        byScale.map(({ key }) => labelsFrom.get(key)!),
        sizes.scale,
      ),
    [byScale, sizes],
  );
  const classes = useMemo(
    () => computed(() => (isMap && look.node.value !== undefined ? 'labels faded' : 'labels')),
    [isMap, look],
  );
  return (
    <g class={classes} aria-hidden="true">
      <Labels nodes={byScale.slice(0, count.value)} drawn={drawn} sizes={sizes} />
    </g>
  );
}

/** How many of the scales, the smallest first, have been reached. */
function countAt(scales: number[], scale: ReadonlySignal<number>): ReadonlySignal<number> {
  return computed(() => {
    const next = scales.findIndex(from => from > scale.value);
    return next < 0 ? scales.length : next;
  });
}

interface LookedProps extends Omit<Props, 'nodes'> {
  selected?: PictureNode['key'];
}

/** On a map, the names of the node that is looked at and of those it is joined to, else of the one that is chosen. */
export function LabelsLookedAt({ drawn, sizes, look, selected }: LookedProps) {
  const { settled, index } = drawn;
  const key = look.node.value ?? selected;
  if (key === undefined || !drawn.isMap) return null;
  const joined = look.node.value === undefined ? [] : (index.edges.get(key) ?? []);
  const wanted = new Set([key, ...joined.flatMap(({ from, to }) => [from, to])]);
  const apart = labelsApart(
    [...wanted].filter(each => settled.spots.has(each)),
    settled,
    sizes.scale.value,
  );
  return (
    <g class="labels looked-at" aria-hidden="true">
      <Labels nodes={apart.map(each => index.nodes.get(each)!)} drawn={drawn} sizes={sizes} />
    </g>
  );
}

function Labels({ nodes, drawn, sizes }: Pick<Props, 'nodes' | 'drawn' | 'sizes'>) {
  const { settled, places, index } = drawn;
  return (
    <>
      {nodes.map(node => (
        <GraphLabel
          key={node.key}
          node={node}
          spot={settled.spots.get(node.key)!}
          place={places.get(node.key)!}
          fontSize={settled.fontSize}
          sizes={sizes}
          tally={index.tallies.get(node.key)}
        />
      ))}
    </>
  );
}
