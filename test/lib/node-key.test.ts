import { expect, test } from 'vitest';
import { NODE_KEY, partsOf } from '@/lib/node-key';

const network = 'aZ09-_'.padEnd(43, 'x');

test.each([`${network}/employer-sovereignty`, `${network}/größe-2`])('%s is a key of a node', key => {
  expect(NODE_KEY.test(key)).toBe(true);
});

test.each([
  '',
  network,
  `${network}/`,
  `${network}/a/b`,
  `${network}/a b`,
  `x${network}/a`,
  `${network}/a&b=c`,
  `${network}/a\n`,
])('%j is no key of a node', key => {
  expect(NODE_KEY.test(key)).toBe(false);
});

test('a key parts into its network and the id there', () => {
  expect(partsOf(`${network}/late-tea`)).toEqual({ network, id: 'late-tea' });
});
