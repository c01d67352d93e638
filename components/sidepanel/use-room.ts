import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Room for a picture, px. */
export interface Room {
  width: number;
  height: number;
}

/** Where nothing can be measured, px. */
const WIDTH = 360;
/** A picture is laid out anew only when there is so much more or less room, px: in between, it is scaled. */
const STEP = 16;
/**
 * How high a picture is, px: so that the names of a small network find room round its question, or in a low panel so much of
 * it as leaves room for the list.
 */
const LOWEST = 168;
const HIGHEST = 304;
const OF_WIDTH = 0.66;
const OF_PANEL = 0.33;
/** In a narrower panel (px) names stand closer, and need more height. */
const NARROW = { width: 352, height: 288 };

/** How much room there is for the picture in an element; undefined before it was measured. */
export function useRoom() {
  const element = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const fit = () => {
      const next = roomIn(element.current!.clientWidth || WIDTH, window.innerHeight);
      setRoom(now => (now?.width === next.width && now.height === next.height ? now : next));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(document.documentElement);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return { element, room };
}

function roomIn(within: number, panel: number): Room {
  const width = stepped(within);
  const wanted = width < NARROW.width ? NARROW.height : width * OF_WIDTH;
  const height = stepped(Math.min(HIGHEST, wanted, panel * OF_PANEL));
  return { width, height: Math.max(LOWEST, height) };
}

const stepped = (length: number) => STEP * Math.floor(length / STEP);
