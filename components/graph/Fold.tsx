import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  class: string;
  /** What the button shows. */
  face: ComponentChildren;
  /** What the button is called, where its face has no words. */
  name?: string;
  /** Made when it opens. `close` gives the focus back to the button. */
  children(close: () => void): ComponentChildren;
}

/** A button that opens something over what is below it: Escape, a press elsewhere and leaving it close that. */
export function Fold({ class: names, face, name, children }: Props) {
  const fold = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = () => {
    setOpen(false);
    fold.current!.querySelector('button')!.focus();
  };
  useEffect(() => (isOpen ? followLeaving(fold.current!, close, () => setOpen(false)) : undefined), [isOpen]);
  return (
    <div ref={fold} class={names}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={name}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && <div id={id}>{children(close)}</div>}
    </div>
  );
}

/** Says when an element is left. @returns what ends that. */
function followLeaving(element: HTMLElement, onEscape: () => void, onLeave: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const isOutside = (target: EventTarget | null) => target instanceof Node && !element.contains(target);
  element.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // It would close a popup.
      event.stopPropagation();
      onEscape();
    },
    { signal },
  );
  element.addEventListener('focusout', event => isOutside(event.relatedTarget) && onLeave(), { signal });
  document.addEventListener('pointerdown', event => isOutside(event.target) && onLeave(), { signal, capture: true });
  return () => over.abort();
}
