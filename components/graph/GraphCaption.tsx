import { counted } from '@/components/locale';
import { QUESTION } from '@/lib/network';
import { seen, type Zoom } from '@/lib/zoom';
import type { ReadonlySignal } from '@preact/signals';
import type { Moving } from './use-moving';
import type { Look } from './use-look';
import type { Places } from './use-places';

interface Props {
  look: Look;
  moving: Moving;
  places: Places;
  zoom: ReadonlySignal<Zoom>;
  /** Of the picture, px. */
  height: number;
}

/** More would cover what is looked at; the list in words has them all. */
const MAX_LINES = 6;
/** Of a higher picture (px) the other end may be out of sight: there it is so far from what is looked at. */
const HIGH = 400;
const AWAY = 72;

/** What the node or edge looked at shares, or how to move the one that is being moved, away from where it stands. The list in words says it to screen readers. */
export function GraphCaption({ look, moving: { moving, hint }, places, zoom, height }: Props) {
  const lines = hint.value === undefined ? look.lines.value : [hint.value];
  if (lines.length === 0) return null;
  const place = places.get(moving.value ?? look.at.value ?? QUESTION)?.peek() ?? { x: 0, y: 0 };
  const { y } = seen(zoom.peek(), place);
  const side = y > height / 2 ? 'top' : 'bottom';
  const near = side === 'top' ? { inset: `auto 0 ${height - y + AWAY}px` } : { inset: `${y + AWAY}px 0 auto` };
  const [head, ...rest] = lines;
  const shown = rest.length > MAX_LINES ? rest.slice(0, MAX_LINES - 1) : rest;
  return (
    <p
      class={`graph-caption ${height > HIGH ? 'top' : side}`}
      style={height > HIGH ? near : undefined}
      aria-hidden="true"
    >
      <span>
        <b>{head}</b>
      </span>
      {shown.map(line => (
        <span key={line}>{line}</span>
      ))}
      {shown.length < rest.length && <span>{counted('graph.more', rest.length - shown.length)}</span>}
    </p>
  );
}
