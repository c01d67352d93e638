// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPointer } from '@/entrypoints/reader/pointer';

/** A page whose passage 7 is left of x = 100, and whose card is right of x = 300. */
function world() {
  const listening = new AbortController();
  const card = {
    openFor: undefined as number | undefined,
    isPinned: false,
    prepare: vi.fn<() => void>(),
    close: () => (card.openFor = undefined),
    rect: () => new DOMRect(300, 0, 100, 100),
    owns: (event: Event) => (event as MouseEvent).clientX >= 300,
  };
  const open = (id: number, { isPinned }: { isPinned: boolean }) => Object.assign(card, { openFor: id, isPinned });
  followPointer({ signal: listening.signal, card, open, at: x => (x < 100 ? 7 : undefined) });
  return { card, listening };
}

const now = { listening: new AbortController() };
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  now.listening.abort();
  vi.useRealTimers();
});

function start() {
  const { card, listening } = world();
  now.listening = listening;
  return card;
}
const point = (type: string, clientX: number, more: PointerEventInit = {}, after = 60) => {
  vi.advanceTimersByTime(after);
  const event = new PointerEvent(type, { clientX, clientY: 5, bubbles: true, cancelable: true, ...more });
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
  (document.querySelector('#at') ?? document.body).dispatchEvent(event);
  return event;
};

test('the card’s script is asked for before the card is', () => {
  const card = start();
  point('pointermove', 500);
  expect(card.prepare).not.toHaveBeenCalled();
  point('pointermove', 50);
  expect(card.prepare).toHaveBeenCalled();
  expect(card.openFor).toBeUndefined();
});

test('a pointer that rests on a passage opens its card', () => {
  const card = start();
  point('pointermove', 50);
  vi.advanceTimersByTime(200);
  expect(card.openFor).toBeUndefined();
  vi.advanceTimersByTime(30);
  expect(card.openFor).toBe(7);
});

test('a pointer that comes to rest right after another look opens the card all the same', () => {
  const card = start();
  point('pointermove', 150);
  point('pointermove', 50, {}, 10);
  vi.advanceTimersByTime(500);
  expect(card.openFor).toBe(7);
});

test('a pointer that passes by, draws a selection or is a finger opens none', () => {
  const card = start();
  point('pointermove', 50);
  point('pointermove', 150);
  point('pointermove', 50, { buttons: 1 });
  point('pointermove', 50, { pointerType: 'touch' });
  vi.advanceTimersByTime(500);
  expect(card.openFor).toBeUndefined();
});

test('a card stays while the pointer is on its way to it, and in it', () => {
  const card = start();
  Object.assign(card, { openFor: 7 });
  for (const x of [120, 160, 200, 240, 280]) {
    point('pointermove', x);
    vi.advanceTimersByTime(150);
  }
  point('pointermove', 320);
  vi.advanceTimersByTime(5_000);
  expect(card.openFor).toBe(7);
});

test('a card closes soon after the pointer has left', () => {
  const card = start();
  Object.assign(card, { openFor: 7 });
  point('pointermove', 150);
  vi.advanceTimersByTime(200);
  expect(card.openFor).toBe(7);
  vi.advanceTimersByTime(100);
  expect(card.openFor).toBeUndefined();
});

test('a card that was opened by click stays, and closes on a press elsewhere', () => {
  const card = start();
  point('click', 50);
  expect(card).toMatchObject({ openFor: 7, isPinned: true });
  point('pointermove', 200);
  vi.advanceTimersByTime(1_000);
  expect(card.openFor).toBe(7);
  point('pointerdown', 50);
  expect(card.openFor).toBe(7);
  point('pointerdown', 200);
  expect(card.openFor).toBeUndefined();
});

test('a click on a link, with a modifier, or that the page took opens none', () => {
  const card = start();
  point('click', 50, { ctrlKey: true });
  const link = Object.assign(document.createElement('a'), { id: 'at', href: '#' });
  document.body.append(link);
  point('click', 50);
  link.removeAttribute('href');
  link.addEventListener('click', event => event.preventDefault());
  point('click', 50);
  link.remove();
  expect(card.openFor).toBeUndefined();
});
