import { expect, test } from 'vitest';
import { settle, type Block } from '@/lib/separate';

const box = { width: 200, height: 100, margin: 4 };
const block = (x: number, y: number): Block => ({
  x,
  y,
  radius: 10,
  lines: [],
  side: 'below',
  blockWidth: 40,
  labelHeight: 0,
  top: -10,
  bottom: 10,
});

test('what stands outside is brought in without covering what is there', () => {
  const [inside, outside] = [block(24, 50), block(-40, 50)];
  expect(settle([inside, outside], box)).toBe(true);
  for (const { x } of [inside, outside]) expect(x).toBeGreaterThanOrEqual(24);
  const isApart = Math.abs(inside.x - outside.x) >= 40 || Math.abs(inside.y - outside.y) >= 20;
  expect(isApart).toBe(true);
});

test('more than fits is told', () => {
  const blocks = Array.from({ length: 40 }, (_, at) => block(20 + at, 50));
  expect(settle(blocks, box)).toBe(false);
});

test('what can be pushed nowhere goes to the nearest free place, and what is fixed stays', () => {
  const [fixed, stuck] = [{ ...block(40, 14), fx: 40 }, block(26, 15)];
  expect(settle([fixed, stuck], { ...box, height: 28 })).toBe(true);
  expect(fixed).toMatchObject({ x: 40, y: 14 });
  expect(stuck.x).toBeGreaterThanOrEqual(80);
  expect(stuck.x).toBeLessThan(90);
});
