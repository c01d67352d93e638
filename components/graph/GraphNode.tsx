import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import { radiusOf } from '@/lib/node-radius';
import type { Place } from '@/lib/zoom';
import { nodeClass, translation } from './node-shape';
import { pure } from './pure';
import type { Sizes } from './use-sizes';

interface Props {
  node: PictureNode;
  spot: Spot;
  place: ReadonlySignal<Place>;
  sizes: Sizes;
  style: number;
  /** What a screen reader says of it. */
  label: string;
  selected: boolean;
  tabIndex: 0 | -1;
}

/** One node: a circle for a finding, a diamond for a relationship, a dot for the question. */
export const GraphNode = pure(({ node, spot, place, sizes, style, label, selected, tabIndex }: Props) => {
  const transform = useMemo(() => translation(place), [place]);
  const radius = radiusOf(node, spot);
  const question = node.kind === 'question';
  return (
    <g class={nodeClass(node, style) + (selected ? ' selected' : '')} transform={transform} data-node={node.key}>
      <g transform={sizes.shape}>
        <g
          class="handle"
          role={question ? 'img' : 'button'}
          aria-label={label}
          aria-pressed={question ? undefined : selected}
          tabindex={tabIndex}
        >
          <Shape kind={node.kind} radius={radius + 4} name="ring" />
          <Shape kind={node.kind} radius={radius} name="shape" />
        </g>
        {node.lit && <Count passages={node.lit.passages} radius={radius} />}
      </g>
    </g>
  );
});

function Shape({ kind, radius, name }: { kind: PictureNode['kind']; radius: number; name: string }) {
  if (kind !== 'relationship') return <circle class={name} r={radius} />;
  const half = radius * 0.78;
  return (
    <rect
      class={name}
      x={-half}
      y={-half}
      width={half * 2}
      height={half * 2}
      rx={Math.min(3, half * 0.35)}
      transform="rotate(45)"
    />
  );
}

function Count({ passages, radius }: { passages: number; radius: number }) {
  const fontSize = Math.min(13, radius * 0.95);
  return (
    <text class="count" aria-hidden="true" y={fontSize * 0.36} font-size={fontSize}>
      {passages > 99 ? '99+' : passages}
    </text>
  );
}
