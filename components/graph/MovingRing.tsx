import { useComputed, type ReadonlySignal } from '@preact/signals';
import type { DrawnSettled } from './use-drawn';
import type { Sizes } from './use-sizes';

interface Props {
  moving: ReadonlySignal<string | undefined>;
  drawn: DrawnSettled;
  sizes: Sizes;
}

/** Outside of the ring of focus, px. */
const AWAY = 8;

/** Around the node that goes where the picture is tapped next. */
export function MovingRing({ moving, drawn: { places, settled }, sizes }: Props) {
  const place = places.get(moving.value ?? '');
  const transform = useComputed(() => place && `translate(${place.value.x} ${place.value.y})`);
  if (!place) return null;
  return (
    <g transform={transform} aria-hidden="true">
      <circle class="moving-ring" r={settled.spots.get(moving.value!)!.radius + AWAY} transform={sizes.shape} />
    </g>
  );
}
