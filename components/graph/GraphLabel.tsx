import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { BESIDE, GAP, LINE } from '@/lib/bodies';
import { MARK } from '@/lib/kept-marks';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import { radiusOf } from '@/lib/node-radius';
import type { Tally } from '@/lib/tally';
import type { Place } from '@/lib/zoom';
import { KeptAlong, KeptMarks } from './KeptMarks';
import { nodeClass, translation } from './node-shape';
import { pure } from './pure';
import type { Sizes } from './use-sizes';

interface Props {
  node: PictureNode;
  spot: Spot;
  side: Spot['side'];
  place: ReadonlySignal<Place>;
  fontSize: number;
  sizes: Sizes;
  /** Absent: no evidence. */
  tally?: Tally;
}

/** From a line's middle to its baseline, in font sizes. */
const HALF = 0.36;

/** A node's name beside it, and its evidence; pressed, it is the node. */
export const GraphLabel = pure(({ node, spot, side, place, fontSize, sizes, tally }: Props) => {
  const transform = useMemo(() => translation(place), [place]);
  const { lines, marks } = spot;
  const lineHeight = fontSize * LINE;
  const radius = radiusOf(node, spot);
  const x = side === 'left' ? -radius - GAP : side === 'right' ? radius + GAP : 0;
  const first = firstLine(spot, side, radius, fontSize);
  return (
    <g class={nodeClass(node, 0)} transform={transform} data-node={node.key}>
      <text class={`label ${side}`} font-size={fontSize} transform={sizes.label[side]}>
        {lines.map((line, index) => (
          <tspan key={line + index} x={x} y={first + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {tally && !marks && <KeptMarks tally={tally} away={radius + BESIDE} sizes={sizes} />}
      {tally && marks && (
        <KeptAlong
          tally={tally}
          x={side === 'left' ? x - marks.along : x + marks.along}
          y={first + marks.line * lineHeight - fontSize * HALF}
          isLeft={side === 'left'}
        />
      )}
    </g>
  );
});

/** The baseline of the first line, set against the node's middle. */
function firstLine({ lines, marks }: Spot, side: Spot['side'], radius: number, fontSize: number): number {
  const away = radius + GAP;
  if (side === 'below') return away + fontSize * 0.9;
  if (side === 'above') return -away - fontSize * 0.2 - (lines.length - 1) * fontSize * LINE;
  const below = marks && marks.line >= lines.length ? MARK.height : 0;
  return fontSize * HALF - (below + (lines.length - 1) * fontSize * LINE) / 2;
}
