import { expect, test } from 'vitest';
import { candidateForms } from '@/lib/candidate-forms';
import { formIndex } from '@/lib/form-index';
import { stem } from '@/lib/text';
import { node } from '../fixtures/source';

const candidates = [
  node('rent', 'Zeppelin Rent', ['out of pocket', 'zeppelin', 'zeppelin rent']),
  node('ladder', 'Bungalow Ladder', ['rent', 'cost of the rent']),
];
const whole = formIndex(candidates.map(({ name, forms }) => [name.toLowerCase(), ...forms]));

test.each(['zeppelin', 'rent', 'pocket', 'of', 'cost', 'boat'])('%s is found as in an index of all forms', word => {
  const index = candidateForms(candidates);
  expect(index.withStem(stem(word))).toEqual(whole.withStem(stem(word)));
  expect(index.withKey(stem(word))).toEqual(whole.withKey(stem(word)));
});

test('a form is one and the same by whichever of its words it is found', () => {
  const index = candidateForms(candidates);
  const [byRent] = index.withStem('rent').filter(({ text }) => text === 'cost of the rent');
  expect(index.withStem('cost')).toContain(byRent);
});

test('forms belong to the place that a candidate has among those it is weighed with', () => {
  expect(
    candidateForms(candidates.toReversed())
      .withStem('rent')
      .map(({ owner }) => owner),
  ).toEqual([0, 0, 1]);
});

test('where it is known which keys are asked for, only those are found', () => {
  const index = candidateForms(candidates, new Set(['rent']));
  expect(index.withKey('rent')).toEqual(whole.withKey('rent'));
  expect(index.withKey('zeppelin')).toEqual([]);
});
