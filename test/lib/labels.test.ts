import { expect, test } from 'vitest';
import { balanced, wrap } from '@/lib/labels';

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
  expect(wrap('Incomprehensible', 10, 2, width)).toEqual(['Incompre-', 'hensible']);
  expect(wrap('All Incomprehensible', 10, 3, width)).toEqual(['All', 'Incompre-', 'hensible']);
});

test('a word with hyphens is broken at one of them', () => {
  expect(wrap('Skills-Based-Hiring', 14, 2, width)).toEqual(['Skills-Based-', 'Hiring']);
});

test('a word is broken between syllables, as far as that can be told, unless a line would be far too short', () => {
  expect(wrap('Externalization', 11, 2, width)).toEqual(['Externali-', 'zation']);
  expect(wrap('Aaaaaaaaaaaaaaa', 10, 2, width)).toEqual(['Aaaaaaaaa-', 'aaaaaa']);
});

test('lines are of about the same length where a text is to be a block', () => {
  expect(balanced('One Two Three Four', 14, 3, width)).toEqual(['One Two', 'Three Four']);
  expect(balanced('Incomprehensible', 10, 2, width)).toEqual(['Incompre-', 'hensible']);
});

test('no part of a broken word is too short to say anything', () => {
  expect(wrap('Individual', 9, 2, width)).toEqual(['Indivi-', 'dual']);
});

test('a word wider than the last line is cut', () =>
  expect(wrap('Incomprehensible', 8, 1, width)).toEqual(['Incompr…']));

test('a name of a whole page is cut in no time', () => {
  expect(wrap('x'.repeat(100_000), 8, 2, width)).toEqual(['xxxxxxx-', 'xxxxxxx…']);
});
