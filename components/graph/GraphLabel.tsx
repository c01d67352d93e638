import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { GAP, LINE } from '@/lib/bodies';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import type { Tally } from '@/lib/tally';
import type { Place } from '@/lib/zoom';
import { KeptMarks } from './KeptMarks';
import { nodeClass, radiusOf, translation } from './node-shape';
import { pure } from './pure';
import type { Sizes } from './use-sizes';

interface Props {
  node: PictureNode;
  spot: Spot;
  place: ReadonlySignal<Place>;
  fontSize: number;
  sizes: Sizes;
  /** Absent: no evidence. */
  tally?: Tally;
}

/** Between a node and what stands beside it, px. */
const BESIDE = 3;

/** A node's name above or below it, and its evidence beside it; pressed, it is the node. */
export const GraphLabel = pure(({ node, spot, place, fontSize, sizes, tally }: Props) => {
  const transform = useMemo(() => translation(place), [place]);
  const { lines, side } = spot;
  const lineHeight = fontSize * LINE;
  const radius = radiusOf(node, spot);
  const away = radius + GAP;
  const first = side === 'below' ? away + fontSize * 0.9 : -away - fontSize * 0.2 - (lines.length - 1) * lineHeight;
  return (
    <g class={nodeClass(node, 0)} transform={transform} data-node={node.key}>
      <text class="label" font-size={fontSize} transform={sizes.label[side]}>
        {lines.map((line, index) => (
          <tspan key={line + index} x={0} y={first + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {tally && <KeptMarks tally={tally} away={radius + BESIDE} sizes={sizes} />}
    </g>
  );
});
