import type { Place } from '@/lib/zoom';

/** What a hand does to a picture, in pixels of the view. */
interface Gestures {
  onShift(dx: number, dy: number): void;
  onNearer(factor: number, at: Place): void;
}

/** A press that moves less than this is a click, px. */
const CLICK = 4;

/** Doublings per unit of `deltaY`, by `deltaMode` (pixels, lines, pages); as d3-zoom has them. */
const WHEEL = [0.002, 0.05, 1];

/** A pinch on a touch pad comes as a wheel with the control key, in smaller steps. */
const PINCH = 10;

/** Follow wheel, double click, one pointer that drags and two that pinch. @returns what ends that. */
export function followGestures(svg: SVGSVGElement, { onShift, onNearer }: Gestures): () => void {
  const over = new AbortController();
  const { signal } = over;
  const pointers = new Map<number, Place>();
  const inView = (event: MouseEvent) => placeIn(svg, event);
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const doublings = -event.deltaY * (WHEEL[event.deltaMode] ?? 0) * (event.ctrlKey ? PINCH : 1);
    onNearer(2 ** doublings, inView(event));
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = inView(event);
    const isCaught = svg.hasPointerCapture(event.pointerId);
    if (!isCaught && Math.hypot(now.x - before.x, now.y - before.y) < CLICK) return;
    svg.setPointerCapture(event.pointerId);
    const other = pointers.entries().find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other) onNearer(apart(now, other) / Math.max(1, apart(before, other)), between(now, other));
    else onShift(now.x - before.x, now.y - before.y);
  };
  const onUp = ({ pointerId }: PointerEvent) => pointers.delete(pointerId);
  svg.addEventListener('wheel', onWheel, { signal, passive: false });
  svg.addEventListener('dblclick', event => onNearer(event.shiftKey ? 0.5 : 2, inView(event)), { signal });
  svg.addEventListener('pointerdown', event => event.button === 0 && pointers.set(event.pointerId, inView(event)), {
    signal,
  });
  svg.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    svg.addEventListener(type, onUp, { signal });
  return () => over.abort();
}

/** Let an element of a picture be dragged by pixels of the picture; a press that hardly moves stays a click. */
export function followDrag(element: SVGGraphicsElement, onMove: (dx: number, dy: number) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let from: Place | undefined;
  let isDragged = false;
  const inPicture = (event: MouseEvent) => placeIn(element.parentNode as SVGGraphicsElement, event);
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation(); // The picture stays where it is.
    element.setPointerCapture(event.pointerId); // At once: a quick hand leaves a small node with its first move.
    from = inPicture(event);
    isDragged = false;
  };
  const onDrag = (event: PointerEvent) => {
    if (!from) return;
    const now = inPicture(event);
    isDragged ||= apart(now, from) >= CLICK;
    if (!isDragged) return;
    onMove(now.x - from.x, now.y - from.y);
    from = now;
  };
  const onUp = () => {
    from = undefined;
    if (isDragged) swallowClick(element);
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onDrag, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, onUp, { signal });
  return () => over.abort();
}

/** Where an event is in the coordinates that an element's children are drawn in. */
function placeIn(element: SVGGraphicsElement, { clientX, clientY }: MouseEvent): Place {
  return new DOMPoint(clientX, clientY).matrixTransform(element.getScreenCTM()?.inverse());
}

/** The click that ends a drag chooses nothing. */
function swallowClick(element: SVGGraphicsElement): void {
  const over = new AbortController();
  element.addEventListener('click', event => event.stopPropagation(), { capture: true, signal: over.signal });
  setTimeout(() => over.abort());
}

const apart = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Place, other: Place): Place => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
