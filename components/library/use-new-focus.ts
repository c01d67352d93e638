import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Who asks for more of a list with a button that may go reads on at the first that is new: of what `selector` finds in the
 * list, that at the place of the last `count`.
 */
export function useNewFocus<E extends HTMLElement>(
  count: number,
  selector: string,
): { ref: RefObject<E | null>; await(): void } {
  const ref = useRef<E>(null);
  const awaited = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (awaited.current === undefined || count <= awaited.current) return;
    ref.current?.querySelectorAll<HTMLElement>(selector)[awaited.current]?.focus();
    awaited.current = undefined;
  }, [count]);
  return { ref, await: () => void (awaited.current = count) };
}
