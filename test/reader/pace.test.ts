// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Changes } from '@/entrypoints/reader/changes';
import { createPace, type Pace } from '@/entrypoints/reader/pace';

let visibility: DocumentVisibilityState;
let isAtRest: boolean;
let aborter: AbortController;
let pace: Pace;
const rounds: number[] = [];
const onBusy = vi.fn<(isBusy: boolean) => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  visibility = 'visible';
  isAtRest = false;
  aborter = new AbortController();
  rounds.length = 0;
  onBusy.mockClear();
  pace = createPace({
    signal: aborter.signal,
    changes: { look: () => undefined, isAtRest: () => isAtRest } as Changes,
    round: () => Promise.resolve(void rounds.push(performance.now())),
    onRound: () => undefined,
    onBusy,
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** As if so many floods had been read right now. */
function flood(times: number): void {
  for (let time = 0; time < times; time += 1) pace.budget.onReading(performance.now(), 1, true);
}

test('asked many times, it reads once', async () => {
  const begun = performance.now();
  for (let time = 0; time < 5; time += 1) pace.ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rounds).toEqual([begun + 200]);
});

test('nothing is read in a tab that nobody sees, nor when the visit is over', async () => {
  visibility = 'hidden';
  pace.ask();
  visibility = 'visible';
  await vi.advanceTimersByTimeAsync(10_000);
  pace.ask();
  aborter.abort();
  pace.ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rounds).toEqual([]);
});

test('a page that floods us waits, and is busy', async () => {
  flood(6);
  pace.ask();
  expect(onBusy.mock.calls).toEqual([[true]]);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(rounds).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rounds).toHaveLength(1);
});

test('once it is at rest it is read soon, and is busy no longer', async () => {
  flood(8);
  pace.ask();
  await vi.advanceTimersByTimeAsync(5_000);
  isAtRest = true;
  await vi.advanceTimersByTimeAsync(1_800);
  expect(rounds).toHaveLength(1);
  pace.rest();
  expect(onBusy.mock.calls).toEqual([[true], [false]]);
});

test('another page begins afresh', async () => {
  flood(8);
  pace.ask();
  pace.renew();
  pace.ask();
  await vi.advanceTimersByTimeAsync(250);
  expect(rounds).toHaveLength(1);
});
