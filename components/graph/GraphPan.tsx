import { useComputed, type ReadonlySignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Direction } from '@/lib/direction';
import type { Zoom } from '@/lib/zoom';
import { GraphTool } from './GraphTool';

interface Props {
  zoom: ReadonlySignal<Zoom>;
  pan(direction: Direction): void;
}

const SIGNS: Record<Direction, string> = {
  up: 'M4 10l4-4 4 4',
  left: 'M10 4 6 8l4 4',
  right: 'M6 4l4 4-4 4',
  down: 'M4 6l4 4 4-4',
};

/** At the edges of a picture that does not fit: what lies beyond, by click. */
export function GraphPan({ zoom, pan }: Props) {
  const isNear = useComputed(() => zoom.value.k > 1);
  if (!isNear.value) return null;
  return (
    <div class="graph-pan">
      {(Object.keys(SIGNS) as Direction[]).map(direction => (
        <GraphTool
          key={direction}
          name={i18n.t(`graph.further.${direction}`)}
          sign={SIGNS[direction]}
          onPress={() => pan(direction)}
        />
      ))}
    </div>
  );
}
