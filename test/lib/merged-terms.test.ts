import { expect, test } from 'vitest';
import { PackedWords } from '@/lib/form-words';
import { mergeTerms, placesOf } from '@/lib/merged-terms';
import { openTerms } from '@/lib/open-terms';
import { conceptTerm, packTerms } from '@/lib/packed-terms';
import { stem } from '@/lib/text';

const tea = packTerms('n'.repeat(43), [
  { id: 'late-tea', name: 'Late Tea', forms: ['strong teas', 'Owners\u2019 tea'], concepts: { 'employer+control': 1 } },
  { id: 'early-tea', name: 'Early Tea', forms: ['morning'] },
]);
const boats = packTerms('b'.repeat(43), [{ id: 'boat', name: 'Boat', forms: ['tea on board'] }]);

test('the terms of a network lead to those that have them, in the order of their ids', () => {
  const open = openTerms(tea);
  expect(open.ids).toEqual(['early-tea', 'late-tea']);
  expect([...open.ownersOf(stem('teas'))]).toEqual([0, 1]);
  expect([...open.ownersOf(stem('owner'))]).toEqual([1]);
  expect([...open.ownersOf(conceptTerm('control'))]).toEqual([1]);
  expect([...open.ownersOf('boat')]).toEqual([]);
});

test('merged terms tell how many have each, and where, but say nothing of concepts', () => {
  const { stems, words, owners, ends, refs, ...merged } = mergeTerms([boats, tea]);
  const formWords = new PackedWords(stems, words);
  const line = formWords.placeOf(stem('tea'))!;
  expect(merged).toEqual({ networks: [boats.network, tea.network], count: 3 });
  expect(owners[line]).toBe(3);
  expect([...refs.subarray(ends[line - 1] ?? 0, ends[line])].map(placesOf)).toEqual([
    { network: 0, place: 0 },
    { network: 1, place: 0 },
    { network: 1, place: 1 },
  ]);
  expect(formWords.has(conceptTerm('control'))).toBe(false);
});

test('a word is kept as the first node wrote it', () => {
  const { stems, words } = mergeTerms([boats, tea]);
  const formWords = new PackedWords(stems, words);
  expect(formWords.get(stem('morning'))).toBe('morning');
  expect(formWords.get('nothing')).toBeUndefined();
  expect(new Map(formWords).size).toBe(formWords.size);
  expect([...formWords.values()].slice(0, 3)).toEqual(['boat', 'tea', 'on']);
});

test('in a large library, terms that many have lead to nobody', () => {
  const nodes = Array.from({ length: 2_100 }, (_, at) => ({
    id: `n${at}`,
    name: `Common rare${at % 100}x`,
    forms: [],
  }));
  const { stems, words, owners, ends } = mergeTerms([packTerms('x', nodes)]);
  const formWords = new PackedWords(stems, words);
  const of = (word: string) => {
    const line = formWords.placeOf(stem(word))!;
    return [owners[line], ends[line]! - (ends[line - 1] ?? 0)];
  };
  expect(of('common')).toEqual([2_100, 0]);
  expect(of('rare7x')).toEqual([21, 21]);
});

test('an empty library has no terms', () => {
  expect(mergeTerms([])).toMatchObject({ networks: [], count: 0, stems: '', words: '' });
  expect(new PackedWords('', '').size).toBe(0);
});
