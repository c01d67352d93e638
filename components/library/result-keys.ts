import { useEffect } from 'preact/hooks';

/** The field of the query bar. */
export const FIND = 'find';

/**
 * Results by keyboard: “/” goes to the query bar, the arrows from there through the results and back, Escape to the bar and
 * then out of it. What is shown already is followed by leaving the results: the address does not change then.
 */
export function useResultKeys(leave: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('keydown', event => onResultKey(event, leave), { signal: ended.signal });
    addEventListener('click', event => onResultClick(event, leave), { signal: ended.signal });
    return () => ended.abort();
  }, []);
}

function onResultClick({ target }: Event, leave: () => void): void {
  const link = target instanceof Element && target.closest('.results a');
  if (link && link.getAttribute('href') === location.hash) leave();
}

function onResultKey(event: KeyboardEvent, leave: () => void): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.getElementById(FIND);
  const isInField = target === field;
  const links = [...document.querySelectorAll<HTMLElement>('.results a')];
  const at = links.indexOf(target);
  if (key === '/' && !isTyped(target)) field?.focus();
  else if (key === 'ArrowDown' && (isInField || at >= 0) && links.length > 0)
    links[Math.min(at + 1, links.length - 1)]!.focus();
  else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field)?.focus();
  else if (key === 'Home' && at >= 0) links[0]!.focus();
  else if (key === 'End' && at >= 0) links.at(-1)!.focus();
  else if (key === 'Escape' && at >= 0) field?.focus();
  else if (key === 'Escape' && isInField) leave();
  else return;
  event.preventDefault();
}

const isTyped = (element: HTMLElement) => element.matches('input, textarea, select, [contenteditable]');
