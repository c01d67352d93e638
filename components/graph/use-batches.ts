import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How many of `count` things are to be drawn by now: a batch at once, another each time the page has had its turn and `wait`
 * milliseconds went by. Not after each painting, which would take a frame each.
 */
export function useBatches(count: number, batch: number, wait = 0): number {
  const [drawn, setDrawn] = useState(batch);
  useLayoutEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + batch), wait);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
