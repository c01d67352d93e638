import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `count` things are to be drawn by now: a batch at once, another each time the page has had its turn and `wait`
 * milliseconds went by.
 */
export function useBatches(count: number, batch: number, wait = 0): number {
  const [drawn, setDrawn] = useState(batch);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + batch), wait);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
