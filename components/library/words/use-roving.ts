import { useEffect, useRef, useState } from 'preact/hooks';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: at => at + 1,
  ArrowDown: at => at + 1,
  ArrowLeft: at => at - 1,
  ArrowUp: at => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * One place for Tab in a list of buttons, arrow keys within (WAI-ARIA Authoring Practices, "roving tabindex"). When the
 * button with the focus is removed, the one that takes its place has it, or else the field for new ones.
 */
export function useRoving<T extends HTMLElement>(items: readonly string[]) {
  const list = useRef<T>(null);
  const field = useRef<HTMLInputElement>(null);
  const removed = useRef(false);
  const [at, setAt] = useState(0);
  const active = Math.max(0, Math.min(at, items.length - 1));
  const focus = (index: number) => {
    setAt(index);
    (list.current?.querySelectorAll<HTMLElement>('button')[index] ?? field.current)?.focus();
  };
  useEffect(() => {
    if (!removed.current) return;
    removed.current = false;
    focus(active);
  }, [items]);
  return {
    list,
    field,
    active,
    /** The button at `index` is about to go. */
    await(index: number) {
      removed.current = true;
      setAt(index);
    },
    /** Go where a key leads, if it leads anywhere. */
    move(event: KeyboardEvent) {
      const step = STEPS[event.key];
      if (!step || items.length === 0) return;
      event.preventDefault();
      focus(Math.max(0, Math.min(items.length - 1, step(active, items.length - 1))));
    },
  };
}
