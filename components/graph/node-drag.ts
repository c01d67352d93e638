import type { Place } from '@/lib/zoom';
import { apart, CLICK } from './gestures';
import { nodeAt } from './node-at';

/** A node in a hand. */
interface Held {
  pointer: number;
  node: string;
  element: SVGGraphicsElement;
  /** From the screen to the picture; the zoom does not change meanwhile. */
  toPicture: DOMMatrix | undefined;
  from: Place;
  isDragged: boolean;
}

/**
 * Let the nodes of a picture be dragged, by pixels of the picture; a press that hardly moves stays a click. One listener for
 * all; each node that was dragged is told when it is let go. To be begun before the gestures of the picture itself. @returns what ends that.
 */
export function followNodeDrag(
  svg: SVGSVGElement,
  onMove: (node: string, dx: number, dy: number) => void,
  onDrop: (node: string) => void,
): () => void {
  const over = new AbortController();
  const { signal } = over;
  let held: Held | undefined;
  const onDown = (event: PointerEvent) => {
    const { node, element } = nodeAt(event.target) ?? {};
    if (event.button !== 0 || node === undefined || !element) return;
    if (held?.isDragged) onDrop(held.node); // Another finger takes another one.
    event.stopPropagation(); // The picture stays where it is.
    element.setPointerCapture(event.pointerId); // At once: a quick hand leaves a small node with its first move.
    const toPicture = (element.parentNode as SVGGraphicsElement).getScreenCTM()?.inverse();
    held = { pointer: event.pointerId, node, element, toPicture, from: placeOf(event, toPicture), isDragged: false };
  };
  const onDrag = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return;
    const now = placeOf(event, held.toPicture);
    held.isDragged ||= apart(now, held.from) >= CLICK;
    if (!held.isDragged) return;
    onMove(held.node, now.x - held.from.x, now.y - held.from.y);
    held.from = now;
  };
  const onUp = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return;
    if (held.isDragged) {
      swallowClick(held.element);
      onDrop(held.node);
    }
    held = undefined;
  };
  svg.addEventListener('pointerdown', onDown, { signal, capture: true });
  svg.addEventListener('pointermove', onDrag, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) svg.addEventListener(type, onUp, { signal });
  return () => over.abort();
}

function placeOf({ clientX, clientY }: MouseEvent, toPicture: DOMMatrix | undefined): Place {
  return new DOMPoint(clientX, clientY).matrixTransform(toPicture);
}

/** The click that ends a drag chooses nothing. */
function swallowClick(element: SVGGraphicsElement): void {
  const over = new AbortController();
  element.addEventListener('click', event => event.stopPropagation(), { capture: true, signal: over.signal });
  setTimeout(() => over.abort());
}
