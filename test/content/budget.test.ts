import { expect, test } from 'vitest';
import { createBudget } from '@/entrypoints/content/budget';

test('a page that is read five times a second for eight seconds never stops changing', () => {
  const budget = createBudget();
  for (let now = 0; now < 8_000; now += 200) budget.onReading(now, 1);
  expect(budget.isSpent()).toBe(false);
  budget.onReading(8_000, 1);
  expect(budget.isSpent()).toBe(true);
});

test('a page that is read three times in two seconds may go on for ever', () => {
  const budget = createBudget();
  for (let now = 0; now < 600_000; now += 600) budget.onReading(now, 1);
  expect(budget.isSpent()).toBe(false);
});

test('what the reader brings about by scrolling does not count', () => {
  const budget = createBudget();
  for (let now = 0; now < 60_000; now += 200) {
    budget.onReader(now);
    budget.onReading(now, 1);
  }
  expect(budget.isSpent()).toBe(false);
});

test('two seconds of work in twenty spend the budget, whoever caused it', () => {
  const budget = createBudget();
  budget.onReader(0);
  budget.onReading(0, 1_500);
  budget.onReading(30_000, 1_500);
  expect(budget.isSpent()).toBe(false);
  budget.onReader(31_000);
  budget.onReading(31_000, 600);
  expect(budget.isSpent()).toBe(true);
});

test('a ticker is read ten times in twenty seconds, other parts as they like', () => {
  const budget = createBudget();
  const ticker = {};
  const allowed = Array.from({ length: 30 }, (_, index) => budget.allows(index * 500, ticker));
  expect(allowed.filter(Boolean)).toHaveLength(10);
  expect(budget.allows(15_000, {})).toBe(true);
  expect(budget.allows(20_600, ticker)).toBe(true);
});
