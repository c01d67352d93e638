import { expect, test } from 'vitest';
import lists from '@/assets/ordinary-words.json';
import { isFamous, isOrdinary, isOrdinaryPair, isPlain, isVague } from '@/lib/ordinary-words';
import { stem } from '@/lib/text';

const kindOf = (word: string) => {
  const stemmed = stem(word);
  if (isVague(stemmed)) return 'vague';
  if (isPlain(stemmed)) return 'plain';
  return isOrdinary(stemmed) ? 'thing' : 'rare';
};

test.each([
  ['week', 'vague'],
  ['1998', 'vague'],
  ['london', 'vague'],
  ['evidence', 'vague'],
  ['profits', 'plain'],
  ['combined', 'plain'],
  ['tractors', 'thing'],
  ['mushroom', 'thing'],
  ['melatonin', 'rare'],
  ['cordon', 'rare'],
])('%s is %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

test('only names of people and places are famous', () => {
  expect([stem('Florida'), stem('Helen'), stem('week')].map(isFamous)).toEqual([true, true, false]);
});

test('pairs that any news has are known by their stems', () => {
  expect(isOrdinaryPair('high school')).toBe(true);
  expect(isOrdinaryPair('labor market')).toBe(true);
  expect(isOrdinaryPair('spare part')).toBe(true);
  expect(isOrdinaryPair('shorter week')).toBe(false);
});

test('no word is in two lists', () => {
  const all = [lists.vague, lists.names, lists.plain, lists.things].flatMap(list =>
    list.flatMap(line => line.split(' ')),
  );
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
