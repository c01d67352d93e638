import { useComputed } from '@preact/signals';
import type { PictureNode } from '@/lib/network';
import { GraphNode } from './GraphNode';
import { nodeLabel } from './graph-words';
import type { DrawnSettled } from './use-drawn';
import type { Sizes } from './use-sizes';

type Key = PictureNode['key'];

interface Props {
  nodes: PictureNode[];
  drawn: DrawnSettled;
  sizes: Sizes;
  styles: ReadonlyMap<Key, number>;
  selected?: Key;
  /** The one node in the tab order. */
  tabStop?: Key;
}

/** All nodes of a picture, without their names. */
export function GraphNodes({
  nodes,
  drawn: { settled, places, index, isMap },
  sizes,
  styles,
  selected,
  tabStop,
}: Props) {
  const classes = useComputed(() => (isMap ? `nodes map${sizes.areTiny.value ? ' tiny' : ''}` : 'nodes'));
  return (
    <g class={classes}>
      {nodes.map(node => (
        <GraphNode
          key={node.key}
          node={node}
          spot={settled.spots.get(node.key)!}
          place={places.get(node.key)!}
          sizes={sizes}
          style={styles.get(node.key) ?? 0}
          label={nodeLabel(node, index)}
          selected={node.key === selected}
          tabIndex={node.key === tabStop ? 0 : -1}
        />
      ))}
    </g>
  );
}
