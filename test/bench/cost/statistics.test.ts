import { expect, test } from 'vitest';
import { exponent, median, medianDifference, quantile, slope } from './statistics';

test('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a quantile lies between two values in proportion', () => {
  expect(quantile([0, 10], 0.95)).toBe(9.5);
  expect(quantile([3, 1, 2], 1)).toBe(3);
});

test('the slope is that of the line through the points', () => {
  expect(slope([1, 2, 3].map(x => [x, 2 * x + 7]))).toBeCloseTo(2);
});

test('the power of growth is two where twice as much costs four times as much', () => {
  expect(exponent([1, 2, 4, 8].map(x => [x, 3 * x ** 2]))).toBeCloseTo(2);
  expect(
    exponent([
      [0, 5],
      [10, 1],
      [100, 10],
    ]),
  ).toBeCloseTo(1);
});

test('the interval of a difference holds zero when nothing differs, and does not when all does', () => {
  const values = [10, 12, 9, 11, 10, 13, 12, 8, 11, 10];
  const same = medianDifference(values, values.toReversed());
  expect(same.difference).toBe(0);
  expect(same.low).toBeLessThanOrEqual(0);
  expect(same.high).toBeGreaterThanOrEqual(0);
  const later = medianDifference(
    values,
    values.map(value => value + 20),
  );
  expect(later).toMatchObject({ difference: 20 });
  expect(later.low).toBeGreaterThan(10);
  expect(medianDifference(values, values)).toEqual(medianDifference(values, values));
});
