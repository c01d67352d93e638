import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EditState } from './edit-state';

/**
 * The keys that every editor has: Control with Z, Y and S; Alt with an arrow moves a finding. A field's own Undo would know
 * nothing of what was moved. Leaving a field ends a step.
 */
export function useEditKeys(
  form: RefObject<HTMLFormElement | null>,
  state: EditState,
  move: (at: number, by: number) => void,
): void {
  useEffect(() => {
    const leave = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (isEdit(event, state, form.current) || isMove(event, move)) event.preventDefault();
    };
    form.current?.addEventListener('keydown', onKey, { signal: leave.signal });
    form.current?.addEventListener('focusout', state.rest, { signal: leave.signal });
    return () => leave.abort();
  }, [state]);
}

function isEdit(event: KeyboardEvent, { undo, redo }: EditState, form: HTMLFormElement | null): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? redo : undo)();
  else if (key === 'y') redo();
  else if (key === 's') form?.requestSubmit();
  else return false;
  return true;
}

function isMove({ key, altKey, target }: KeyboardEvent, move: (at: number, by: number) => void): boolean {
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  const node = target instanceof Element ? target.closest<HTMLElement>('.edit-node') : null;
  if (!node) return false;
  move(Number(node.dataset.at), key === 'ArrowUp' ? -1 : 1);
  return true;
}
