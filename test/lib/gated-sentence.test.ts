import { expect, test } from 'vitest';
import { lastIn, readable } from '@/lib/gated-sentence';

test('what is shorter than 25 characters or longer than 2,000 is not read, but counts as what stands before', () => {
  const long = `It went ${'on and '.repeat(300)} on.`;
  const block = `Short one. This one is just long enough. ${long} And this one stands after it.`;
  const read = readable(block);
  expect(read.map(({ index, start, end }) => [index, block.slice(start, end)])).toEqual([
    [1, 'This one is just long enough.'],
    [3, 'And this one stands after it.'],
  ]);
  expect(read.map(({ before, start }) => block.slice(before, start).trim())).toEqual(['Short one.', long]);
});

test('nothing stands before the first', () => {
  const [first] = readable('  This one is just long enough.');
  expect(first).toMatchObject({ start: 2, before: 2 });
});

test.each([
  ['One. Two “three”.\u2009', 'Two “three”.'],
  ['of the end. And so on', 'And so on'],
  [' \n', ''],
  ['', ''],
])('the last sentence in %j is %j', (block, last) => expect(lastIn(block)).toBe(last));
