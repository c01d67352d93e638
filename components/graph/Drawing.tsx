import type { Measure } from '@/lib/labels';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { ActiveEdges, GraphEdges } from './GraphEdges';
import { EdgeWords } from './EdgeWords';
import { GraphLabels, LabelsLookedAt } from './GraphLabels';
import { GraphNodes } from './GraphNodes';
import type { DrawnSettled } from './use-drawn';
import { useBatches } from './use-batches';
import { MovingRing } from './MovingRing';
import type { Moving } from './use-moving';
import type { Look } from './use-look';
import type { Sizes } from './use-sizes';

interface Props {
  picture: NetworkPicture;
  drawn: DrawnSettled;
  sizes: Sizes;
  styles: ReadonlyMap<string, number>;
  look: Look;
  moving: Moving;
  measure: Measure;
  selected?: PictureNode['key'];
  /** The one node in the tab order. */
  tabStop?: PictureNode['key'];
}

/** So many nodes are made at a time. */
const BATCH = 130;

/** What is inside the frame of a picture: edges below, then nodes, then names. Shown when all of it is there. */
export function Drawing({ picture: { nodes, edges }, drawn, sizes, styles, look, moving, ...shown }: Props) {
  const { paths, index, isMap } = drawn;
  const { measure, selected, tabStop } = shown;
  const joined = { edges, paths, index, styles, isMap };
  const count = useBatches(nodes.length, BATCH);
  return (
    <g visibility={count < nodes.length ? 'hidden' : undefined}>
      <GraphEdges {...joined} />
      <ActiveEdges {...joined} look={look} selected={selected} />
      <GraphNodes
        nodes={count < nodes.length ? nodes.slice(0, count) : nodes}
        {...{ drawn, sizes, styles, selected, tabStop }}
      />
      {count === nodes.length && <GraphLabels {...{ nodes, drawn, sizes, look }} />}
      <LabelsLookedAt {...{ drawn, sizes, look, selected }} />
      <MovingRing {...{ drawn, sizes, moving: moving.moving }} />
      {!isMap && <EdgeWords {...{ edges, drawn, look, measure }} />}
    </g>
  );
}
