import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/sentences';

const split = (block: string) => sentencesOf(block).map(({ start, end }) => block.slice(start, end));

test.each([
  ['One ends. Another begins.', ['One ends.', 'Another begins.']],
  ['  Blank ends are left out.  ', ['Blank ends are left out.']],
  ['Dr. Ruiz paid approx. 40 dollars. She left.', ['Dr. Ruiz paid approx. 40 dollars.', 'She left.']],
  ['The U.S. Congress voted. It passed.', ['The U.S. Congress voted.', 'It passed.']],
  ['Is it worth it? Perhaps!', ['Is it worth it?', 'Perhaps!']],
  ['', []],
  ['   ', []],
])('%j', (block, sentences) => {
  expect(split(block)).toEqual(sentences);
});
