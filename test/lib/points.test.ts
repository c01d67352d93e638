import { expect, test } from 'vitest';
import { QUESTION } from '@/lib/network';
import { NO_POINTS, placeOf, pointsOf } from '@/lib/points';

const node = `${'N'.repeat(43)}/rent`;

test('what was put somewhere in one picture stands at the same share of another', () => {
  const points = pointsOf([[node, { x: 105, y: 66 }]], { width: 420, height: 264 });
  expect(placeOf(node, points, { width: 840, height: 400 })).toEqual({ x: 210, y: 100 });
});

test('the question is kept apart from a finding of that name', () => {
  const points = pointsOf([[QUESTION, { x: 42, y: 42 }]], { width: 420, height: 420 });
  expect(placeOf(`${'N'.repeat(43)}/question`, points, { width: 420, height: 420 })).toBeUndefined();
  expect(placeOf(QUESTION, points, { width: 420, height: 420 })).toEqual({ x: 42, y: 42 });
});

test('what was dragged out of the picture can be taken hold of again', () => {
  const points = pointsOf([[node, { x: -900, y: 9_000 }]], { width: 400, height: 300 });
  const { x, y } = placeOf(node, points, { width: 400, height: 300 })!;
  expect(x).toBeGreaterThan(0);
  expect(y).toBeLessThan(300);
});

test('what was left alone stands where it stands', () => {
  expect(placeOf(node, NO_POINTS, { width: 400, height: 300 })).toBeUndefined();
  expect(placeOf(`${'N'.repeat(43)}/constructor`, NO_POINTS, { width: 400, height: 300 })).toBeUndefined();
});
