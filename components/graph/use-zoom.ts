import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Size {
  width: number;
  height: number;
}

/** From the smallest map to four times a label's size. */
const MAX_ZOOM = 4;
/** One press of + or -. */
const STEP = 1.4;

/** Pan and zoom of an SVG that shows a picture of `content` size in a view of `view` size. */
export function useZoom(view: Size, content: Size) {
  const svg = useRef<SVGSVGElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const fitted = fitOf(view, content);
  const [transform, setTransform] = useState<ZoomTransform>(fitted);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    behavior.current = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [view.width, view.height],
      ])
      .scaleExtent([Math.min(1, fitted.k), MAX_ZOOM])
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => setTransform(next));
    select(element).call(behavior.current).call(behavior.current.transform, fitted);
    return () => void select(element).on('.zoom', null);
  }, [view.width, view.height, content.width, content.height]);

  const act = (change: (behavior: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => () => {
    if (behavior.current && svg.current) change(behavior.current, svg.current);
  };
  return {
    svg,
    transform,
    zoomIn: act((b, element) => select(element).call(b.scaleBy, STEP)),
    zoomOut: act((b, element) => select(element).call(b.scaleBy, 1 / STEP)),
    fit: act((b, element) => select(element).call(b.transform, fitted)),
    /** Bring a place of the picture into view, if it is outside. */
    reveal(x: number, y: number) {
      const [left, top] = transform.apply([x, y]);
      const isInside = left > 20 && top > 20 && left < view.width - 20 && top < view.height - 20;
      if (!isInside) act((b, element) => select(element).call(b.translateTo, x, y))();
    },
  };
}

function fitOf(view: Size, content: Size): ZoomTransform {
  const scale = Math.min(1, view.width / content.width, view.height / content.height);
  return zoomIdentity
    .translate((view.width - content.width * scale) / 2, (view.height - content.height * scale) / 2)
    .scale(scale);
}
