// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardClicks } from '@/entrypoints/card/guard';

const BOX = new DOMRect(100, 100, 360, 200);
const host = document.createElement('div');
/** Tells what a browser sees of the host. */
let see: (isVisible?: boolean) => void;
let now = 0;

beforeEach(() => {
  host.getBoundingClientRect = () => BOX;
  document.elementFromPoint = () => host;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: object[]) => void) {
        see = isVisible => callback([{ isVisible }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function guard() {
  now = 0;
  const counts = guardClicks({ host, placed: () => ({ left: 100, top: 100 }) }, new AbortController().signal);
  now = 250;
  return (isTrusted = true) => counts({ isTrusted } as MouseEvent);
}

test('a click of the reader counts', () => expect(guard()()).toBe(true));

test('a click that the page made up does not count', () => expect(guard()(false)).toBe(false));

test('a click right after the card came up does not count', () => {
  const counts = guard();
  now = 249;
  expect(counts()).toBe(false);
});

test('a click does not count while something lies over any part of the card', () => {
  const counts = guard();
  const over = document.createElement('div');
  document.elementFromPoint = (x, y) => (x > 400 && y > 250 ? over : host);
  expect(counts()).toBe(false);
  document.elementFromPoint = () => host;
  expect(counts()).toBe(true);
});

test('a click does not count while the page has moved the card', () => {
  const counts = guard();
  host.getBoundingClientRect = () => new DOMRect(100, 110, 360, 200);
  expect(counts()).toBe(false);
});

test('a click does not count while the browser says that the card is not to be seen as it is', () => {
  const counts = guard();
  see(false);
  expect(counts()).toBe(false);
  see(true);
  expect(counts()).toBe(true);
});

test('a click counts where the browser cannot say what is seen', () => {
  const counts = guard();
  see(undefined);
  expect(counts()).toBe(true);
});
