import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { GAP, LINE } from '@/lib/bodies';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import type { Place } from '@/lib/zoom';
import { nodeClass, radiusOf, translation } from './node-shape';
import { pure } from './pure';
import type { Sizes } from './use-sizes';

interface Props {
  node: PictureNode;
  spot: Spot;
  place: ReadonlySignal<Place>;
  fontSize: number;
  sizes: Sizes;
}

/** A node's name above or below it; pressed, it is the node. */
export const GraphLabel = pure(({ node, spot, place, fontSize, sizes }: Props) => {
  const transform = useMemo(() => translation(place), [place]);
  const { lines, side } = spot;
  const lineHeight = fontSize * LINE;
  const away = radiusOf(node, spot) + GAP;
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
    </g>
  );
});
