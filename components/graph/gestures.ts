import type { Place } from '@/lib/zoom';

/** What a hand does to a picture, in pixels of the view. */
interface Gestures {
  /** Whether what the picture stands in scrolls by the wheel alone, sooner than that the picture comes nearer. */
  isPassed: boolean;
  onShift(dx: number, dy: number): void;
  onNearer(factor: number, at: Place): void;
}

/** A press that moves less than this is a click, px. */
export const CLICK = 4;

/** Doublings per unit of `deltaY`, by `deltaMode` (pixels, lines, pages); as d3-zoom has them. */
const WHEEL = [0.002, 0.05, 1];

/** A pinch on a touch pad comes as a wheel with the control key, in smaller steps. */
const PINCH = 10;

/** Follow wheel, double click, one pointer that drags and two that pinch. @returns what ends that. */
export function followGestures(svg: SVGSVGElement, { isPassed, onShift, onNearer }: Gestures): () => void {
  const over = new AbortController();
  const { signal } = over;
  const pointers = new Map<number, Place>();
  const inView = (event: MouseEvent) => placeIn(svg, event);
  const onWheel = (event: WheelEvent) => {
    if (isPassed && !event.ctrlKey && scrolls(svg)) return;
    event.preventDefault();
    const doublings = -event.deltaY * (WHEEL[event.deltaMode] ?? 0) * (event.ctrlKey ? PINCH : 1);
    onNearer(2 ** doublings, inView(event));
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = inView(event);
    const isCaught = svg.hasPointerCapture(event.pointerId);
    if (!isCaught && apart(now, before) < CLICK) return;
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

/** Whether an element stands in a column that scrolls: a wheel that stopped there would keep readers from what is below. */
function scrolls({ parentElement: around }: Element): boolean {
  if (!around || around === document.documentElement) return false;
  const isHigher = around.scrollHeight > around.clientHeight + 1;
  return (isHigher && /auto|scroll/.test(getComputedStyle(around).overflowY)) || scrolls(around);
}

/** Where an event is in the coordinates that an element's children are drawn in. */
export function placeIn(element: SVGGraphicsElement, { clientX, clientY }: MouseEvent): Place {
  return new DOMPoint(clientX, clientY).matrixTransform(element.getScreenCTM()?.inverse());
}

/** How far apart two places are. */
export const apart = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Place, other: Place): Place => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
