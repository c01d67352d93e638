import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where the focus goes when what had it was moved, or is gone. */
export function useDraftFocus(form: RefObject<HTMLFormElement | null>) {
  const wanted = useRef<string | undefined>(undefined);
  const [, draw] = useState(0);
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === undefined) return;
    wanted.current = undefined;
    const there = id === '' ? form.current?.querySelector<HTMLElement>('[aria-invalid]') : document.getElementById(id);
    there?.focus();
    there?.scrollIntoView?.({ block: 'nearest' });
  });
  const on = (id: string) => {
    wanted.current = id;
    draw(count => count + 1);
  };
  return {
    /** Put it on the element with this id, once that is drawn. */
    on,
    /** Put it on the first field that is wrong. */
    onFault: () => on(''),
    /** A button that is disabled now has lost it: the form has it then. */
    keep: () =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        form.current?.querySelector<HTMLElement>('.save-bar button:not(:disabled)')?.focus();
      }),
  };
}
