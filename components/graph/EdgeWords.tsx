import { placeWords, type EdgeWords as Wanted } from '@/lib/edge-words';
import { circleBox, labelBox, type Box } from '@/lib/label-boxes';
import type { Measure } from '@/lib/labels';
import type { PictureEdge } from '@/lib/network';
import { radiusOf } from '@/lib/node-radius';
import { placeAlong } from './edge-paths';
import type { DrawnSettled } from './use-drawn';
import type { Look } from './use-look';

interface Props {
  edges: PictureEdge[];
  drawn: DrawnSettled;
  look: Look;
  measure: Measure;
}

/** On an edge there is room for about so much (px); the caption has all. */
const ROOM = 130;
const FONT = 10;

/** What the edges that are looked at share, on them. The caption and the list in words say the same. */
export function EdgeWords({ edges, drawn, look, measure }: Props) {
  const node = look.node.value;
  const looked = look.edge.value ? [look.edge.value] : edges.filter(({ from, to }) => from === node || to === node);
  const wanted = looked.flatMap(edge => wantedOn(edge, drawn, measure));
  if (wanted.length === 0) return null;
  return (
    <g class="edge-words" aria-hidden="true">
      {placeWords(wanted, inTheWay(drawn), drawn.settled, FONT).map(({ edge, text, x, y }) => (
        <text key={`${edge.from} ${edge.to}`} x={x.toFixed(1)} y={(y + FONT * 0.34).toFixed(1)} font-size={FONT}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The most telling words, as many as there is room for. */
function wantedOn(edge: PictureEdge, { places, settled }: DrawnSettled, measure: Measure): Wanted<PictureEdge>[] {
  if (edge.shared.length === 0 || !places.has(edge.from) || !places.has(edge.to)) return [];
  const widthOf = (text: string) => measure(text, false) * FONT;
  const [first, second] = edge.shared;
  const both = [first, second].filter(Boolean).join(', ');
  const text = widthOf(both) > ROOM ? first! : both;
  return [{ edge, text, width: widthOf(text) + 4, at: share => placeAlong(edge, places, settled.bend, share) }];
}

/** Names and circles, where they stand now. */
function inTheWay({ settled, places, sides, index }: DrawnSettled): Box[] {
  return [...places].flatMap(([key, { value }]) => {
    const spot = settled.spots.get(key)!;
    const radius = radiusOf(index.nodes.get(key)!, spot);
    const side = sides.value.get(key) ?? spot.side;
    return [circleBox(value.x, value.y, radius), labelBox({ ...spot, ...value, radius }, side, settled.fontSize)];
  });
}
