import type { PictureEdge } from '@/lib/network';
import { middleOf } from './edge-paths';
import type { DrawnSettled } from './use-drawn';
import type { Look } from './use-look';

interface Props {
  edges: PictureEdge[];
  drawn: DrawnSettled;
  look: Look;
}

/** On an edge there is room for so many words; the caption has all. */
const MAX_WORDS = 2;

/** What the edges that are looked at share, on them. The caption and the list in words say the same. */
export function EdgeWords({ edges, drawn: { places, isMap }, look }: Props) {
  const node = look.node.value;
  const looked = look.edge.value ? [look.edge.value] : edges.filter(({ from, to }) => from === node || to === node);
  return (
    <g class="edge-words" aria-hidden="true">
      {looked
        .filter(({ shared, from, to }) => shared.length > 0 && places.has(from) && places.has(to))
        .map(edge => {
          const { x, y } = middleOf(edge, places, isMap);
          return (
            <text key={`${edge.from} ${edge.to}`} x={x.toFixed(1)} y={(y + 3).toFixed(1)} font-size={10}>
              {edge.shared.slice(0, MAX_WORDS).join(', ')}
            </text>
          );
        })}
    </g>
  );
}
