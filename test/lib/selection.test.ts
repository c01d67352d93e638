import { expect, test } from 'vitest';
import { openTerms } from '@/lib/open-terms';
import { conceptTerm, packTerms } from '@/lib/packed-terms';
import { bestIn, bestOfOthers, choiceFor, litBy, MAX_CANDIDATES } from '@/lib/selection';

const nodes = Array.from({ length: 100 }, (_, at) => ({
  id: `n${String(at).padStart(2, '0')}`,
  name: 'common',
  forms: [at % 2 ? 'odd' : 'even', at % 10 === 3 ? 'third' : 'other', ...(at === 53 ? ['unique'] : [])],
  concepts: (at === 7 ? { debt: 1 } : {}) as Record<string, number>,
}));
const lit = litBy(openTerms(packTerms('x', nodes)));
const placesFor = (text: string[], most = 3) => bestIn(lit, text, most).map(({ place }) => place);

test('who shares the rarest terms comes first', () => {
  expect(placesFor(['common', 'odd', 'uniqu'])[0]).toBe(53);
  expect(placesFor(['common', 'odd', 'third'])).toEqual([3, 13, 23]);
});

test('common terms tell, too, when there are no others: who shares more of them comes first', () => {
  expect(placesFor(['odd', 'other', 'common'], 2)).toEqual([1, 5]);
});

test('a concept is a term like any other, and what nobody has finds nobody', () => {
  expect(placesFor([conceptTerm('debt')])).toEqual([7]);
  expect(placesFor(['boat'])).toEqual([]);
});

test('findings of other networks come by rare terms, those of lit networks not twice', () => {
  const terms = [
    { owners: 2, refs: Uint32Array.of(5, 65_536) },
    { owners: 900, refs: new Uint32Array() },
    { owners: 3, refs: Uint32Array.of(65_536, 65_537, 131_072) },
  ];
  expect(bestOfOthers(terms, 1_000, network => network !== 0)).toEqual([65_536, 65_537, 131_072]);
});

test('however many passages there are, each has a choice, and a few have a large one', () => {
  expect(choiceFor(1)).toBeGreaterThan(choiceFor(30));
  expect(choiceFor(1_000)).toBeGreaterThan(0);
  expect(choiceFor(10) * 10).toBeLessThanOrEqual(MAX_CANDIDATES);
});
