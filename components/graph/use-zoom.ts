import { useEffect, useRef, useState } from 'preact/hooks';
import { centred, fitted, nearer, seen, shifted, type Size, type Zoom } from '@/lib/zoom';
import { followGestures } from './gestures';

/** From the smallest map to four times a label's size. */
const MAX_ZOOM = 4;
/** One press of + or -. */
const STEP = 1.4;
/** Nearer to the edge than this (px), a place is not well in view. */
const EDGE = 20;

/** Pan and zoom of an SVG that shows a picture of `content` size in a view of `view` size. */
export function useZoom(view: Size, content: Size) {
  const svg = useRef<SVGSVGElement>(null);
  const whole = fitted(content, view);
  const [zoom, setZoom] = useState<Zoom>(whole);
  const range: [number, number] = [Math.min(1, whole.k), MAX_ZOOM];
  const middle = { x: view.width / 2, y: view.height / 2 };

  useEffect(() => {
    setZoom(whole);
    return followGestures(svg.current!, {
      onShift: (dx, dy) => setZoom(now => shifted(now, dx, dy)),
      onNearer: (factor, at) => setZoom(now => nearer(now, factor, at, range)),
    });
  }, [view.width, view.height, content.width, content.height]);

  return {
    svg,
    zoom,
    zoomIn: () => setZoom(nearer(zoom, STEP, middle, range)),
    zoomOut: () => setZoom(nearer(zoom, 1 / STEP, middle, range)),
    fit: () => setZoom(whole),
    /** Bring a place of the picture into view, if it is outside. */
    reveal(x: number, y: number) {
      const at = seen(zoom, { x, y });
      const isInside = at.x > EDGE && at.y > EDGE && at.x < view.width - EDGE && at.y < view.height - EDGE;
      if (!isInside) setZoom(centred(zoom, { x, y }, view));
    },
  };
}
