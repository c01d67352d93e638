import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { VECTORS, type Direction } from '@/lib/direction';
import { centred, nearer, seen, shifted, WHOLE, type Size, type Zoom } from '@/lib/zoom';
import { followGestures } from './gestures';

/** One press of + or -. */
const STEP = 1.4;
/** One press of an arrow shows so much more of what is beyond, of the view. */
const FURTHER = 0.3;
/** Nearer to the edge than this (px), a place is not well in view. */
const EDGE = 20;

/** Pan and zoom of an SVG whose picture fills a view of `view` size, up to `nearest` times as near; a map by the wheel alone. */
export function useZoom(view: Size, nearest: number, isMap: boolean) {
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useSignal<Zoom>(WHOLE);
  const transform = useComputed(() => `translate(${zoom.value.x} ${zoom.value.y}) scale(${zoom.value.k})`);
  const middle = { x: view.width / 2, y: view.height / 2 };
  const nearerAt = (factor: number, at = middle) => (zoom.value = nearer(zoom.value, factor, at, [1, nearest]));

  useEffect(() => {
    zoom.value = WHOLE;
    return followGestures(svg.current!, {
      isPassed: !isMap,
      onShift: (dx, dy) => (zoom.value = shifted(zoom.value, dx, dy)),
      onNearer: nearerAt,
    });
  }, [view.width, view.height, nearest, isMap]);

  return {
    svg,
    zoom,
    transform,
    zoomIn: () => void nearerAt(STEP),
    zoomOut: () => void nearerAt(1 / STEP),
    fit: () => void (zoom.value = WHOLE),
    pan(direction: Direction): void {
      const [dx, dy] = VECTORS[direction];
      zoom.value = shifted(zoom.value, -dx * FURTHER * view.width, -dy * FURTHER * view.height);
    },
    /** Bring a place of the picture into view, if it is outside. */
    reveal(x: number, y: number) {
      const at = seen(zoom.value, { x, y });
      const isInside = at.x > EDGE && at.y > EDGE && at.x < view.width - EDGE && at.y < view.height - EDGE;
      if (!isInside) zoom.value = centred(zoom.value, { x, y }, view);
    },
  };
}
