import { expect, test } from 'vitest';
import { reached, report } from './print';

const figure = { name: 'script', value: 1.734, unit: 'x', reach: 2, aim: 1.5, note: 'median of 7' } as const;

test('a row says value, reach, aim, what was reached and the note', () => {
  const [header, row] = report([{ figures: [figure] }]).split('\n');
  expect(header!.split(/ {2,}/)).toEqual(['figure', 'value', 'reach', 'aim', 'reached', 'note']);
  expect(row!.split(/ {2,}/)).toEqual(['script', '1.73 x', '2 x', '1.5 x', 'reach', 'median of 7']);
});

test('tables stand below all figures, three digits a number', () => {
  const tables = [{ title: 'Growth', header: ['kB', 'ms'], rows: [[1234.5, 0.12345]] }];
  const text = report([{ figures: [figure], tables }, { figures: [{ ...figure, name: 'heap' }] }]);
  expect(text.split('\n\n')[0]).toContain('heap');
  expect(text.split('\n\n')[1]).toBe('Growth\nkB       ms\n1235  0.123');
});

test('a figure reaches its aim, what it must, or neither; of some more is better; without bounds there is nothing to reach', () => {
  expect([1.5, 2, 2.1, Number.NaN].map(value => reached({ ...figure, value }))).toEqual(['aim', 'reach', 'NO', 'NO']);
  expect(reached({ name: 'frames', value: 60, unit: 'frames/s', reach: 60, aim: 60, isMore: true })).toBe('aim');
  expect(reached({ name: 'mark.js', value: 300, unit: 'x' })).toBe('');
});
