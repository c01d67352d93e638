import { expect, test } from 'vitest';
import { wrap } from '@/lib/labels';

const width = (text: string) => text.length;

test('a short label stays on one line', () => expect(wrap('Platform Rent', 20, 2, width)).toEqual(['Platform Rent']));

test('a long label is broken between words', () => {
  expect(wrap('Platform Rent Extraction', 14, 2, width)).toEqual(['Platform Rent', 'Extraction']);
});

test('what does not fit the last line ends in an ellipsis, after a whole word', () => {
  expect(wrap('One Two Three Four Five', 8, 2, width)).toEqual(['One Two', 'Three…']);
});

test('a word is cut where half the line would be lost else', () => {
  expect(wrap('One Two I Incomprehensible', 8, 2, width)).toEqual(['One Two', 'I Incom…']);
});

test('a word wider than the line is broken', () => {
  expect(wrap('Incomprehensible', 10, 2, width)).toEqual(['Incompreh-', 'ensible']);
  expect(wrap('All Incomprehensible', 10, 3, width)).toEqual(['All', 'Incompreh-', 'ensible']);
});

test('no part of a broken word is too short to say anything', () => {
  expect(wrap('Individual', 9, 2, width)).toEqual(['Individ-', 'ual']);
});

test('a word wider than the last line is cut', () =>
  expect(wrap('Incomprehensible', 8, 1, width)).toEqual(['Incompr…']));

test('a name of a whole page is cut in no time', () => {
  expect(wrap('x'.repeat(100_000), 8, 2, width)).toEqual(['xxxxxxx-', 'xxxxxxx…']);
});
