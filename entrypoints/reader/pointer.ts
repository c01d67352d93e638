import type { Passage } from '@/lib/model';
import type { LateCard } from './late-card';

/** A pointer that only passes by (ms) wants no card. */
const OPEN_DELAY = 220;
/** A pointer that left may be on its way to the card, or have slipped (ms). */
const GRACE = 250;
/** Looking what is under the pointer costs; so often (ms) is enough. */
const LOOK_EVERY = 50;
/** What answers clicks itself. */
const ANSWERS =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick], video, audio';

/** What following the pointer needs from outside. */
export interface Pointing {
  signal: AbortSignal;
  card: Pick<LateCard, 'prepare' | 'openFor' | 'isPinned' | 'close' | 'rect' | 'owns'>;
  /** The highlighted passage at a point. */
  at(x: number, y: number): Passage['id'] | undefined;
  open(id: Passage['id'], opening: { near: number; isPinned: boolean }): void;
}

interface State extends Pointing {
  over?: Passage['id'];
  lookedAt: number;
  /** From pointer to card, px: while it shrinks, the pointer is on its way. */
  distance: number;
  /** The look that was put off. */
  looking?: ReturnType<typeof setTimeout>;
  opening?: ReturnType<typeof setTimeout>;
  closing?: ReturnType<typeof setTimeout>;
}

/** Open and close the card as the pointer comes, goes, clicks and taps. Listens until the signal aborts. */
export function followPointer(pointing: Pointing): void {
  const state: State = { ...pointing, lookedAt: -Infinity, distance: Infinity };
  const options = { signal: pointing.signal, capture: true, passive: true };
  window.addEventListener('pointermove', event => onMove(state, event), options);
  window.addEventListener('pointerdown', event => onDown(state, event), options);
  window.addEventListener('scroll', () => cancelOpening(state), options);
  document.addEventListener('pointerleave', () => cancelOpening(state), options);
  // Not in the capture phase: whatever the page does with a click comes first.
  window.addEventListener('click', event => onClick(state, event), { signal: pointing.signal });
  pointing.signal.addEventListener('abort', () => {
    clearTimeout(state.looking);
    cancelOpening(state);
    cancelClosing(state);
  });
}

function onMove(state: State, event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  clearTimeout(state.looking);
  if (event.buttons !== 0) return cancelOpening(state); // A selection is being drawn.
  if (state.card.owns(event)) {
    cancelOpening(state);
    return cancelClosing(state);
  }
  const { clientX: x, clientY: y } = event;
  const wait = state.over === undefined ? LOOK_EVERY - (event.timeStamp - state.lookedAt) : 0;
  if (wait <= 0) return look(state, x, y, event.timeStamp);
  // The pointer may come to rest before the next look is due.
  state.looking = setTimeout(() => look(state, x, y, event.timeStamp + wait), wait);
}

function look(state: State, x: number, y: number, now: number): void {
  state.lookedAt = now;
  const id = state.at(x, y);
  if (state.card.openFor !== undefined) followOpenCard(state, id, x, y);
  if (id !== state.over || id === state.card.openFor) cancelOpening(state);
  state.over = id;
  if (id === undefined || id === state.card.openFor || state.opening !== undefined) return;
  if (state.card.isPinned) return;
  state.card.prepare();
  state.opening = setTimeout(() => {
    state.opening = undefined;
    state.open(id, { near: x, isPinned: false });
  }, OPEN_DELAY);
}

function followOpenCard(state: State, id: Passage['id'] | undefined, x: number, y: number): void {
  if (id === state.card.openFor) return cancelClosing(state);
  if (state.card.isPinned) return;
  const distance = distanceTo(state.card.rect(), x, y);
  if (distance < state.distance) cancelClosing(state);
  state.distance = distance;
  state.closing ??= setTimeout(() => {
    cancelClosing(state);
    state.card.close();
  }, GRACE);
}

function onDown(state: State, event: PointerEvent): void {
  cancelOpening(state);
  if (state.card.openFor === undefined || state.card.owns(event)) return;
  if (state.at(event.clientX, event.clientY) !== state.card.openFor) state.card.close();
}

function onClick(state: State, event: MouseEvent): void {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented || state.card.owns(event)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if ((event.target as Element | null)?.closest?.(ANSWERS)) return;
  if (getSelection()?.isCollapsed === false) return;
  const id = state.at(event.clientX, event.clientY);
  if (id !== undefined) state.open(id, { near: event.clientX, isPinned: true });
}

function cancelOpening(state: State): void {
  clearTimeout(state.opening);
  state.opening = undefined;
}

function cancelClosing(state: State): void {
  clearTimeout(state.closing);
  state.closing = undefined;
  state.distance = Infinity;
}

function distanceTo(rect: DOMRect | undefined, x: number, y: number): number {
  if (!rect) return Infinity;
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}
