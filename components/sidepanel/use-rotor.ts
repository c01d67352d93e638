import { useLayoutEffect } from 'preact/hooks';
import { actOf, type RotorAct } from './rotor-keys';
import type { SidepanelState } from './sidepanel-state';

/** Where letters are written. */
const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** The reader's rotor: through the list and the acts on its items by keyboard, wherever in the panel the focus is. */
export function useRotor(state: SidepanelState): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (at.matches(FIELDS)) return leaveField(event, at);
      if (event.key === 'Enter' && at.matches('[data-item]')) return take(event, () => open(state, at));
      if (state.noting.value !== undefined) return event.preventDefault();
      const act = actOf(event, state.letters.on.value, at.closest('.passages') !== null);
      // A key that is held down walks on, and does nothing twice.
      if (act) take(event, () => (event.repeat && !WALKING.has(act) ? undefined : ACTS[act](state)));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state]);
}

const WALKING = new Set<RotorAct>(['next', 'previous']);

const ACTS: Record<RotorAct, (state: SidepanelState) => void> = {
  next: state => step(state, 1),
  previous: state => step(state, -1),
  open: ({ place }) => void place.goTo(place.active.value, true),
  supports: state => void state.keep('supports'),
  contradicts: state => void state.keep('contradicts'),
  mentions: state => void state.keep('mentions'),
  note: state => void state.note(),
  undo: ({ notices }) => void notices.undo(),
};

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

/**
 * The focus goes with the reader: a screen reader then reads the item, and nothing else need be said. A frame may be long in
 * coming: who writes by then is left where they are.
 */
function step(state: SidepanelState, by: 1 | -1): void {
  const item = state.place.next(by);
  if (!item) return;
  void state.place.goTo(item);
  requestAnimationFrame(() => document.activeElement?.matches(FIELDS) || focusItem(item.key));
}

/** From a note back to what it is on. */
function leaveField(event: KeyboardEvent, field: Element): void {
  const item = field.closest('.item')?.querySelector<HTMLElement>('[data-item]');
  if (event.key === 'Escape' && item) take(event, () => item.focus());
}

function open(state: SidepanelState, at: Element): void {
  const key = at.getAttribute('data-item');
  void state.place.goTo(
    state.items.value.find(item => item.key === key),
    true,
  );
}

function focusItem(key: string): void {
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
