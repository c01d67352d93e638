import type { NetworkPicture, PictureNode } from '@/lib/network';
import { ActiveEdges, GraphEdges } from './GraphEdges';
import { GraphLabels, LabelsLookedAt } from './GraphLabels';
import { GraphNodes } from './GraphNodes';
import type { DrawnSettled } from './use-drawn';
import type { Look } from './use-look';
import type { Sizes } from './use-sizes';

interface Props {
  picture: NetworkPicture;
  drawn: DrawnSettled;
  sizes: Sizes;
  styles: ReadonlyMap<string, number>;
  look: Look;
  selected?: PictureNode['key'];
  /** The one node in the tab order. */
  tabStop?: PictureNode['key'];
}

/** What is inside the frame of a picture: edges below, then nodes, then names. */
export function Drawing({ picture: { nodes, edges }, drawn, sizes, styles, look, selected, tabStop }: Props) {
  const { paths, index, isMap } = drawn;
  const joined = { edges, paths, index, styles, isMap };
  return (
    <>
      <GraphEdges {...joined} />
      <ActiveEdges {...joined} look={look} selected={selected} />
      <GraphNodes {...{ nodes, drawn, sizes, styles, selected, tabStop }} />
      <GraphLabels {...{ nodes, drawn, sizes, look }} />
      <LabelsLookedAt {...{ drawn, sizes, look, selected }} />
    </>
  );
}
