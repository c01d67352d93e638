import { expect, test } from 'vitest';
import { networkWords, type WordList } from '@/lib/word-lists';

const { nodes, lists } = networkWords({
  findings: [
    { id: 'platform-rent', name: 'Platform Rent', text: 'The platform’s owners collect rent, and Élodie pays.' },
    { id: 'capture', name: 'Capture', text: 'Owners don’t leave.' },
  ],
  relationships: [{ id: 'late-bill', name: 'Late Bill', facet: 'Owners First', text: '3D-printed platforms.' }],
});

/** A word with the nodes that have it, and in which field. */
function having(word: string) {
  const list = lists.find(({ words }) => words.split(' ').includes(word));
  const at = list?.words.split(' ').indexOf(word);
  if (!list || at === undefined) return undefined;
  const start = list.counts.slice(0, at).reduce((sum, count) => sum + count, 0);
  const places = list.places.slice(start, start + list.counts[at]!);
  return Array.from(places).map(place => [nodes[Math.floor(place / 3)], ['name', 'facet', 'text'][place % 3]]);
}

test('each word tells which findings and relationships have it, and where it says most', () => {
  expect(having('rent')).toEqual([['platform-rent', 'name']]);
  expect(having('owners')).toEqual([
    ['capture', 'text'],
    ['late-bill', 'facet'],
    ['platform-rent', 'text'],
  ]);
});

test('findings with short names come first', () => expect(nodes).toEqual(['capture', 'late-bill', 'platform-rent']));

test('words of grammar are in no list, and possessives are the word itself', () => {
  expect([having('the'), having('don’t'), having("don't")]).toEqual([undefined, undefined, undefined]);
  expect(having('platform')).toEqual([['platform-rent', 'name']]);
});

test('words are by their first letter and in order, all others together', () => {
  expect(lists.map(({ letter, words }: WordList) => [letter, words])).toEqual([
    ['', '3d élodie'],
    ['b', 'bill'],
    ['c', 'capture collect'],
    ['f', 'first'],
    ['l', 'late leave'],
    ['o', 'owners'],
    ['p', 'pays platform platforms printed'],
    ['r', 'rent'],
  ]);
});
