import { expect, test } from 'vitest';
import { createRecentText, FAR } from '@/lib/recent-text';

test('what stands between two places runs through pieces, and has the letter that it leads to', () => {
  const text = createRecentText();
  for (const piece of ['abc', 'def', 'ghi']) text.add(piece);
  expect(text.between(1, 7, 100)).toBe('bcdefgh');
  expect(text.between(7, 1, 100)).toBe('bcdefgh');
  text.add('jkl');
  expect(text.between(7, 9, 100)).toBe('hij');
});

test('a piece comes with the end of what came before', () => {
  const text = createRecentText();
  expect(text.add('abc')).toEqual({ cased: 'abc', from: 0 });
  expect(text.add('d')).toEqual({ cased: 'abcd', from: 0 });
  text.add('x'.repeat(99));
  expect(text.add('yz')).toEqual({ cased: `d${'x'.repeat(99)}yz`, from: 3 });
});

test('what is too long is not given, and what is too long ago is forgotten', () => {
  const text = createRecentText();
  text.add('a');
  for (let round = 0; round < 10; round += 1) text.add('x'.repeat(FAR / 5));
  expect(text.between(0, 10, 100)).toBeUndefined();
  expect(text.between(2 * FAR - 500, 2 * FAR, 100)).toBeUndefined();
  expect(text.between(FAR + 1, 2 * FAR, FAR)).toHaveLength(FAR);
});
