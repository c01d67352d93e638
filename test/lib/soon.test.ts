import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSoon } from '@/lib/soon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for all the time is done all the same, and not each time', () => {
  const work = vi.fn<() => void>();
  const soon = createSoon(work);
  for (let time = 0; time < 1_000; time += 10) {
    soon(120);
    vi.advanceTimersByTime(10);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(7);
  expect(work.mock.calls.length).toBeLessThanOrEqual(9);
});

test('of two pauses the shorter counts, whichever was asked for first', () => {
  const work = vi.fn<() => void>();
  const soon = createSoon(work);
  soon(1_000);
  soon(100);
  soon(500);
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(2_000);
  expect(work).toHaveBeenCalledOnce();
});
