import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the button that begins something: when that ends, and what had the focus is gone, it has it. At once: a frame may be
 * long in coming, and the reader be elsewhere by then.
 */
export function useFocusBack(isOn: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isOn);
  useLayoutEffect(() => {
    if (was.current && !isOn && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
    was.current = isOn;
  }, [isOn]);
  return button;
}
