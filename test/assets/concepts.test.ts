import { expect, test } from 'vitest';
import { concepts } from '@/assets/concepts.json';
import { keyOf } from '@/lib/form-pattern';
import { words } from '@/lib/text';

/** A form that means more than this many things means none of them well. */
const MAX_OWNERS = 2;

/** The entries of a list that stand in it more than once. */
const repeated = (list: string[]) => list.filter((entry, place) => list.indexOf(entry) !== place);

test('every concept has its own kebab-case id and its own name', () => {
  const ids = concepts.map(({ id }) => id);
  expect(ids.filter(id => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  expect(repeated(ids)).toEqual([]);
  expect(repeated(concepts.map(({ name }) => name))).toEqual([]);
});

test('every concept is an actor, a mechanism or a family of named things', () => {
  expect(new Set(concepts.map(({ kind }) => kind))).toEqual(new Set(['actor', 'mechanism', 'named']));
});

test.each(concepts)('$id has 20 to 60 forms, in lower case, of one to four words', ({ forms }) => {
  expect(forms.length).toBeGreaterThanOrEqual(20);
  expect(forms.length).toBeLessThanOrEqual(60);
  expect(forms.filter(form => form !== form.toLowerCase().trim() || form.length < 2)).toEqual([]);
  expect(forms.filter(form => ![1, 2, 3, 4].includes(form.split(' ').length) || words(form).length < 1)).toEqual([]);
});

test.each(concepts)('no two forms of $id are met by the same words', ({ forms }) => {
  const keys = forms.map(keyOf);
  expect(forms.filter((_, place) => keys.indexOf(keys[place]!) !== place)).toEqual([]);
});

test('no form belongs to more than two concepts', () => {
  const owners = new Map<string, string[]>();
  for (const { id, forms } of concepts) {
    for (const key of forms.map(keyOf)) owners.set(key, [...(owners.get(key) ?? []), id]);
  }
  expect([...owners].filter(([, ids]) => ids.length > MAX_OWNERS)).toEqual([]);
});
