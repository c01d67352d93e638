import { expect, test } from 'vitest';
import { collapse, fold, stem, words } from '@/lib/text';

test.each([
  ['micro\u2011credentials', 'micro-credentials'],
  ['skills \u2013 and \u2014 more \u2212', 'skills - and - more -'],
  ['\u201cquoted\u201d and it\u2019s', '"quoted" and it\'s'],
  ['a\u00a0b\nc\td', 'a b c d'],
])('%j folds to %j and keeps its length', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});

test('runs of white space collapse to one blank', () => {
  expect(collapse('  a \n\t b  ')).toBe('a b');
});

test('words carry the offsets of the text as it was written', () => {
  const text = 'Micro\u2011credentials, it\u2019s said, pay.';
  expect(words(text).map(({ start, text: word }) => [start, word])).toEqual([
    [0, 'Micro'],
    [6, 'credentials'],
    [19, "it's"],
    [24, 'said'],
    [30, 'pay'],
  ]);
});

test.each([
  ['credentials', 'credential'],
  ['Learners', 'learner'],
  ["worker's", 'worker'],
  ['organisation', 'organization'],
  ['monetising', 'monetizing'],
  ['programmes', 'program'],
  ['labour', 'labor'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test('words that differ in matter keep different stems', () => {
  expect(stem('learner')).not.toBe(stem('learned'));
});
