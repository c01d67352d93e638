import { expect, test } from 'vitest';
import { createBudget, type Budget } from '@/entrypoints/reader/budget';

/** Read again as soon as that is allowed, until `end`. @returns the waits, in ms. */
function readOn(budget: Budget, { work, isFlood, end }: { work: number; isFlood: boolean; end: number }): number[] {
  const waits: number[] = [];
  for (let now = 0; now < end; now += waits.at(-1)!) {
    budget.onReading(now, work, isFlood);
    waits.push(budget.delay(now));
  }
  return waits;
}
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('a page that floods us is read at ever longer intervals, up to a minute', () => {
  const waits = readOn(createBudget(), { work: 1, isFlood: true, end: 300_000 });
  expect(waits.slice(0, 4)).toEqual([400, 800, 1_600, 3_200]);
  expect(waits.at(-1)).toBe(51_200);
});

test('a page that is read five times a second for eight seconds is read less often then', () => {
  const waits = readOn(createBudget(), { work: 1, isFlood: false, end: 60_000 });
  expect(waits.slice(0, 40).every(wait => wait === 200)).toBe(true);
  expect(waits[40]).toBe(400);
});

test.each([1, 30, 300])('readings of %d ms cost a hundredth of the time in the long run', work => {
  const waits = readOn(createBudget(), { work, isFlood: false, end: 600_000 });
  const paid = work * waits.length - 200;
  expect(paid / sum(waits)).toBeLessThanOrEqual(0.011);
});

test('a page is behind when its next reading is more than three seconds off, until it comes to rest', () => {
  const budget = createBudget();
  for (const now of [0, 400, 1_200]) budget.onReading(now, 1, true);
  expect(budget.isSpent(1_200)).toBe(false);
  budget.onReading(2_800, 1, true);
  expect(budget.isSpent(2_800)).toBe(true);
  budget.onRest();
  expect(budget.isSpent(2_900)).toBe(false);
  expect(budget.delay(2_900)).toBe(200);
});

test('at rest, what the last readings cost puts the next off by five seconds at most', () => {
  const budget = createBudget();
  budget.onReading(0, 1_000);
  expect(budget.delay(0)).toBeGreaterThan(60_000);
  budget.onRest();
  expect(budget.delay(0)).toBe(5_000);
});

test('what the reader brings about by scrolling puts nothing off', () => {
  const budget = createBudget();
  for (let now = 0; now < 60_000; now += 200) {
    budget.onReader(now);
    budget.onReading(now, 1, true);
    expect(budget.allows(now, budget)).toBe(true);
  }
  expect(budget.delay(60_000)).toBe(200);
});

test('a ticker is read five times at once, then every two seconds; other parts as they like', () => {
  const budget = createBudget();
  const ticker = {};
  const read = Array.from({ length: 60 }, (_, index) => index * 200).filter(now => budget.allows(now, ticker));
  expect(read.slice(0, 5)).toEqual([0, 200, 400, 600, 800]);
  expect(read.slice(6).map((now, index) => now - read[index + 5]!)).toEqual([2_000, 2_000, 2_000, 2_000]);
  expect(budget.allows(12_000, {})).toBe(true);
});
