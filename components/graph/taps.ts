import type { Place } from '@/lib/zoom';
import { apart, CLICK } from './gestures';

/**
 * Follow what is tapped in a picture: a press of one pointer that hardly moves. A tap that is taken chooses nothing.
 * @returns what ends that.
 */
export function followTaps(svg: SVGSVGElement, isTaken: (event: MouseEvent) => boolean): () => void {
  const over = new AbortController();
  const options = { signal: over.signal, capture: true }; // A node keeps its presses from the picture.
  let from: Place = { x: 0, y: 0 };
  let isDrag = false;
  const onDown = (event: PointerEvent) => {
    from = { x: event.clientX, y: event.clientY };
    isDrag = !event.isPrimary;
  };
  const onMove = (event: PointerEvent) =>
    void (isDrag ||= event.buttons > 0 && apart(from, { x: event.clientX, y: event.clientY }) >= CLICK);
  svg.addEventListener('pointerdown', onDown, options);
  svg.addEventListener('pointermove', onMove, options);
  svg.addEventListener('click', event => !isDrag && isTaken(event) && event.stopPropagation(), options);
  return () => over.abort();
}
