import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Label } from '@/lib/label-scales';
import { labelsApart } from '@/lib/labels-apart';
import type { PictureNode } from '@/lib/network';
import type { Zoom } from '@/lib/zoom';
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
  const { labels, isMap } = drawn;
  const byScale = useMemo(() => {
    const all = nodes.map(node => ({ node, ...labels.get(node.key)! }));
    return all.toSorted((a, b) => a.from - b.from);
  }, [nodes, labels]);
  const count = useMemo(() => countAt(byScale, sizes.zoom), [byScale, sizes]);
  const classes = useMemo(
    () => computed(() => (isMap && look.node.value !== undefined ? 'labels faded' : 'labels')),
    [isMap, look],
  );
  return (
    <g class={classes} aria-hidden="true">
      <Labels named={byScale.slice(0, count.value)} drawn={drawn} sizes={sizes} />
    </g>
  );
}

/** How many names are shown of those that are sorted by the scale from which on they are. */
function countAt(labels: Pick<Label, 'from'>[], zoom: ReadonlySignal<Zoom>): ReadonlySignal<number> {
  return computed(() => {
    const next = labels.findIndex(({ from }) => from > zoom.value.k);
    return next < 0 ? labels.length : next;
  });
}

interface LookedProps extends Omit<Props, 'nodes'> {
  selected?: PictureNode['key'];
}

/** On a map, the names of the node that is looked at and of those it is joined to, else of the one that is chosen. */
export function LabelsLookedAt({ drawn, sizes, look, selected }: LookedProps) {
  const { settled, index, places } = drawn;
  const key = look.node.value ?? selected;
  if (key === undefined || !drawn.isMap) return null;
  const joined = look.node.value === undefined ? [] : (index.edges.get(key) ?? []);
  const wanted = new Set([key, ...joined.flatMap(({ from, to }) => [from, to])]);
  const keys = [...wanted].filter(each => settled.spots.has(each));
  const shown = labelsApart(keys, settled, sizes.zoom.value, each => places.get(each)!.value);
  return (
    <g class="labels looked-at" aria-hidden="true">
      <Labels named={shown.map(each => ({ ...each, node: index.nodes.get(each.key)! }))} drawn={drawn} sizes={sizes} />
    </g>
  );
}

interface LabelsProps extends Pick<Props, 'drawn' | 'sizes'> {
  named: { node: PictureNode; side: Label['side'] }[];
}

/** A name that would cover others wherever it went is not there while its node is moved on. */
function Labels({ named, drawn: { settled, places, sides, index }, sizes }: LabelsProps) {
  const moved = sides.value;
  const shown = named
    .map(({ node, side }) => ({ node, side: moved.has(node.key) ? moved.get(node.key) : side }))
    .filter((each): each is LabelsProps['named'][number] => each.side !== undefined);
  return (
    <>
      {shown.map(({ node, side }) => (
        <GraphLabel
          key={node.key}
          node={node}
          spot={settled.spots.get(node.key)!}
          side={side}
          place={places.get(node.key)!}
          fontSize={settled.fontSize}
          sizes={sizes}
          tally={index.tallies.get(node.key)}
        />
      ))}
    </>
  );
}
