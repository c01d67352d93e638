import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  children: ComponentChildren;
}

/** A button with formats below it; it closes once one is chosen, by Escape, and when the reader goes on elsewhere. */
export function ExportMenu({ label, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => closing(menu.current!), []);
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{label}</summary>
      <div class="menu-content">{children}</div>
    </details>
  );
}

/** Close a menu once there is no more use for it. @returns what ends that. */
function closing(menu: HTMLDetailsElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const isOutside = (target: EventTarget | null) => target instanceof Node && !menu.contains(target);
  const close = () => void (menu.open = false);
  document.addEventListener('pointerdown', ({ target }) => isOutside(target) && close(), { signal });
  menu.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && close(), { signal });
  menu.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(menu), { signal });
  const onClick = ({ target }: Event) => target instanceof Element && target.closest('.format') && leave(menu);
  menu.addEventListener('click', onClick, { signal });
  return () => listening.abort();
}

/** Close it, and be where it was opened. */
function leave(menu: HTMLDetailsElement): void {
  if (!menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
