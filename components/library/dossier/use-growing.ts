import { useCallback, useState } from 'preact/hooks';
import { CHUNK } from './evidence-chunks';

/** How far below the window more are drawn already, for nobody to see it happen; CSS px. */
const AHEAD = '2000px';

/**
 * How many of a long list are to be drawn: more whenever its end comes near the window. `end` belongs on the button that
 * draws more, for those who go there with the keyboard; `key` is another for another list.
 */
export function useGrowing(key: string) {
  const [drawn, setDrawn] = useState({ key, limit: CHUNK });
  const limit = drawn.key === key ? drawn.limit : CHUNK;
  const grow = () => setDrawn({ key, limit: limit + CHUNK });
  const end = useCallback(
    (button: HTMLElement | null) => {
      if (!button || typeof IntersectionObserver === 'undefined') return;
      const observer = new IntersectionObserver(seen => seen.some(({ isIntersecting }) => isIntersecting) && grow(), {
        rootMargin: AHEAD,
      });
      observer.observe(button);
      return () => observer.disconnect();
    },
    [key, limit],
  );
  return { limit, batch: CHUNK, end, grow };
}
