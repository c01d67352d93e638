import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the button that begins something and is there all along: when that ends, and what had the focus is gone, it has it. */
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
