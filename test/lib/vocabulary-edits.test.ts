import { expect, test } from 'vitest';
import type { Vocabulary } from '@/lib/vocabulary-model';
import {
  placeOfWord,
  withConcept,
  withoutConcept,
  withoutWord,
  withWord,
  wordsAt,
  writtenAs,
  type WordPlace,
} from '@/lib/vocabulary-edits';

const vocabulary: Vocabulary = {
  topics: [
    { id: 'badges', name: 'Badges', strong: ['open badge'], weak: ['badge'], against: ['police badge'] },
    { id: 'courses', name: 'Courses', strong: ['online course'], weak: ['class'], against: [] },
  ],
  faint: ['pay'],
  forms: { rent: ['monthly fee'] },
  concepts: { rent: { price: 1, 'employer+control': 0.5 } },
};

const PLACES: WordPlace[] = [
  { kind: 'strong', topic: 'badges' },
  { kind: 'weak', topic: 'courses' },
  { kind: 'against', topic: 'courses' },
  { kind: 'faint' },
  { kind: 'form', node: 'rent' },
  { kind: 'form', node: 'debt' },
];

test.each(PLACES)('a word is added first at %o, and taken out again, and nothing else changes', place => {
  const more = withWord(vocabulary, place, ' Nano\u2011 Thing ');
  expect(wordsAt(more, place)).toEqual(['nano- thing', ...wordsAt(vocabulary, place)]);
  const again = withoutWord(more, place, 'nano- thing');
  expect({ ...again, forms: { rent: again.forms.rent } }).toEqual(vocabulary);
});

test('a vocabulary without faint words can be given some', () => {
  expect(withWord({ topics: [], forms: {} }, { kind: 'faint' }, 'cost').faint).toEqual(['cost']);
});

test.each([
  ['  Micro\u2011Credential ', 'micro-credential'],
  ['worker\u2019s\n pay', "worker's pay"],
  ['\u2014 !', ''],
  ['', ''],
])('%j is written as %j', (word, written) => expect(writtenAs(word)).toBe(written));

test.each<[string, WordPlace, WordPlace | undefined]>([
  ['open-badges', { kind: 'strong', topic: 'badges' }, { kind: 'strong', topic: 'badges' }],
  ['Open badge', { kind: 'weak', topic: 'courses' }, { kind: 'strong', topic: 'badges' }],
  ['badges', { kind: 'faint' }, { kind: 'weak', topic: 'badges' }],
  ['paying', { kind: 'weak', topic: 'badges' }, { kind: 'faint' }],
  ['badge', { kind: 'weak', topic: 'courses' }, undefined],
  ['badge', { kind: 'form', node: 'rent' }, undefined],
  ['monthly fees', { kind: 'form', node: 'rent' }, { kind: 'form', node: 'rent' }],
  ['monthly fees', { kind: 'form', node: 'debt' }, undefined],
  ['nothing', { kind: 'faint' }, undefined],
])('%s for %o is already at %o', (word, place, already) => {
  expect(placeOfWord(vocabulary, place, word)).toEqual(already);
});

test('a concept is added, weighed anew, and taken out', () => {
  const more = withConcept(vocabulary, 'debt', 'debt', 1.5);
  expect(more.concepts!.debt).toEqual({ debt: 1.5 });
  expect(withConcept(more, 'debt', 'debt', 0).concepts!.debt).toEqual({ debt: 0 });
  expect(withoutConcept(more, 'debt', 'debt').concepts!.debt).toEqual({});
  expect(more.concepts!.rent).toEqual(vocabulary.concepts!.rent);
});

test('a pair is the same the other way round', () => {
  expect(withConcept(vocabulary, 'rent', 'control+employer', 2).concepts!.rent).toEqual({
    price: 1,
    'employer+control': 2,
  });
});
