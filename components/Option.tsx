import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  /** What it looks like. */
  class: string;
  /** Whether Enter in the field above takes it: then it is in sight. */
  active: boolean;
  onChoose(): void;
  children: ComponentChildren;
}

/** One of the list below a field (WAI-ARIA Authoring Practices, "combobox"): the field keeps the focus. */
export function Option({ id, class: look, active, onChoose, children }: Props) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <button
      ref={option}
      id={id}
      type="button"
      role="option"
      class={look}
      aria-selected={active}
      tabIndex={-1}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
