import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where nothing can be measured, px. */
const WIDTH = 360;
/** A picture is laid out anew only when there is so much more or less room, px: in between, it is scaled. */
const STEP = 16;

/** How wide an element is, in steps; undefined before it was measured. */
export function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const fit = () => setWidth(STEP * Math.floor((element.current!.clientWidth || WIDTH) / STEP));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
