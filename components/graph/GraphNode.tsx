import { useEffect, useRef } from 'preact/hooks';
import { GAP, LINE } from '@/lib/bodies';
import type { Spot } from '@/lib/layout';
import type { PictureNode } from '@/lib/network';
import { followDrag } from './gestures';
import { nodeLabel } from './graph-words';

interface Props {
  node: PictureNode;
  spot: Spot;
  fontSize: number;
  style: number;
  selected: boolean;
  /** Names may be left away where they could not be read. */
  named: boolean;
  tabIndex: 0 | -1;
  onSelect(): void;
  onLook(looked: boolean): void;
  onMove(dx: number, dy: number): void;
}

/** One node: a circle for a finding, a diamond for a relationship, a dot for the question. */
export function GraphNode({ node, spot, fontSize, style, selected, named, tabIndex, onSelect, onLook, onMove }: Props) {
  const group = useDrag(onMove);
  const radius = radiusOf(node, spot);
  const question = node.kind === 'question';
  return (
    <g
      ref={group}
      class={['node', node.kind, `topic-${style}`, stateOf(node), selected ? 'selected' : ''].join(' ')}
      transform={`translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)})`}
      data-node={node.key}
      onClick={onSelect}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
    >
      <g
        class="handle"
        role={question ? 'img' : 'button'}
        aria-label={nodeLabel(node)}
        aria-pressed={question ? undefined : selected}
        tabindex={tabIndex}
        onFocus={() => onLook(true)}
        onBlur={() => onLook(false)}
      >
        <Shape kind={node.kind} radius={radius + 4} name="ring" />
        <Shape kind={node.kind} radius={radius} name="shape" />
      </g>
      {node.lit && <Count passages={node.lit.passages} radius={radius} y={fontSize * 0.36} />}
      {named && <Label spot={spot} radius={radius} fontSize={fontSize} />}
    </g>
  );
}

/** Lets a node be dragged; a press that hardly moves stays a click. */
function useDrag(onMove: (dx: number, dy: number) => void) {
  const group = useRef<SVGGElement>(null);
  const move = useRef(onMove);
  move.current = onMove;
  useEffect(() => followDrag(group.current!, (dx, dy) => move.current(dx, dy)), []);
  return group;
}

function stateOf({ lit, plain }: PictureNode): string {
  if (lit) return `lit ${lit.strength}`;
  return plain ? 'lit plain' : 'dim';
}

/** The more passages, the larger, up to the room the layout kept; 7 passages fill it. */
function radiusOf({ kind, lit, plain }: PictureNode, { radius }: Spot): number {
  if (kind === 'question') return radius - 1;
  if (plain) return radius * 0.6;
  if (!lit) return radius * 0.42;
  return radius * (0.62 + 0.38 * Math.min(1, Math.sqrt((lit.passages - 1) / 6)));
}

function Shape({ kind, radius, name }: { kind: PictureNode['kind']; radius: number; name: string }) {
  if (kind !== 'relationship') return <circle class={name} r={radius} />;
  const half = radius * 0.78;
  return <rect class={name} x={-half} y={-half} width={half * 2} height={half * 2} rx={3} transform="rotate(45)" />;
}

function Count({ passages, radius, y }: { passages: number; radius: number; y: number }) {
  return (
    <text class="count" aria-hidden="true" y={y} font-size={Math.min(13, radius * 0.95)}>
      {passages > 99 ? '99+' : passages}
    </text>
  );
}

function Label({ spot: { lines, side }, radius, fontSize }: { spot: Spot; radius: number; fontSize: number }) {
  const lineHeight = fontSize * LINE;
  const first =
    side === 'below' ? radius + GAP + fontSize * 0.9 : -radius - GAP - fontSize * 0.2 - (lines.length - 1) * lineHeight;
  return (
    <text class="label" aria-hidden="true" font-size={fontSize}>
      {lines.map((line, index) => (
        <tspan key={line + index} x={0} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
