import { useEffect, useRef, useState } from 'preact/hooks';

/** So many are drawn at first, and more at a time. */
const BATCH = 40;
/** How far below the window more are drawn already, for nobody to see it happen; CSS px. */
const AHEAD = '2000px';

/**
 * How many of a long list are drawn: more whenever its end comes near the window. `end` belongs on the button that draws
 * more, for those who go there with the keyboard; `key` is another for another list.
 */
export function useGrowing(count: number, key: string) {
  const [drawn, setDrawn] = useState({ key, limit: BATCH });
  const end = useRef<HTMLButtonElement>(null);
  const limit = drawn.key === key ? drawn.limit : BATCH;
  const grow = () => setDrawn({ key, limit: limit + BATCH });
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(seen => seen.some(({ isIntersecting }) => isIntersecting) && grow(), {
      rootMargin: AHEAD,
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [limit, key, count]);
  return { limit: Math.min(limit, count), end, grow, next: Math.min(BATCH, count - limit) };
}
