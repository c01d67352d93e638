import { expect, test } from 'vitest';
import { grouped, sifted, sitesOf } from '@/lib/sifting';
import { tallyOf, totalOf } from '@/lib/tally';
import { evidence } from '../fixtures/evidence';

const all = [
  evidence(1, { exact: 'Badges pay off.', note: 'ask Ann', site: 'b.org' }),
  evidence(2, { stance: 'contradicts', exact: 'Badges do not pay.', site: 'a.org' }),
  evidence(3, { stance: 'mentions', exact: 'A badge – what for?', site: 'a.org' }),
];
const numbers = (found: typeof all) => found.map(({ id }) => Number(id.slice(-2)));

test('an empty sieve lets everything through in its order', () => {
  expect(sifted(all, {})).toEqual(all);
});

test('evidence is sifted by stance and by site', () => {
  expect(numbers(sifted(all, { stance: 'contradicts' }))).toEqual([2]);
  expect(numbers(sifted(all, { site: 'a.org' }))).toEqual([2, 3]);
  expect(numbers(sifted(all, { site: 'a.org', stance: 'supports' }))).toEqual([]);
});

test('a search looks for all words in quote, note and title, whatever case and dashes they are written in', () => {
  expect(numbers(sifted(all, { text: 'PAY badges' }))).toEqual([1, 2]);
  expect(numbers(sifted(all, { text: 'ann' }))).toEqual([1]);
  expect(numbers(sifted(all, { text: 'badge - what' }))).toEqual([3]);
  expect(numbers(sifted(all, { text: 'economy pays' }))).toEqual([]);
});

test('sites are counted, the most first', () => {
  expect(sitesOf(all)).toEqual([
    { site: 'a.org', count: 2 },
    { site: 'b.org', count: 1 },
  ]);
});

test('stances are counted', () => {
  expect(tallyOf(all)).toEqual({ supports: 1, contradicts: 1, mentions: 1 });
  expect(totalOf(tallyOf(all))).toBe(3);
});

const keptOn = (number: number, date: Date) => evidence(number, { keptAt: date.toISOString() });
const NOW = new Date(2027, 2, 10, 12);
const dated = [
  keptOn(1, new Date(2027, 2, 10, 0, 1)),
  keptOn(2, new Date(2027, 2, 9, 23, 59)),
  keptOn(3, new Date(2027, 2, 4)),
  keptOn(4, new Date(2027, 2, 3, 23)),
  keptOn(5, new Date(2026, 11, 31)),
];

test('evidence is grouped by days, then by months of the reader’s own clock', () => {
  expect(grouped(dated, 'date', 'newest', NOW).map(({ key }) => key)).toEqual([
    'today',
    'yesterday',
    'week',
    '2027-03',
    '2026-12',
  ]);
  expect(grouped(dated, 'date', 'oldest', NOW).map(({ key }) => key)[0]).toBe('2026-12');
});

test('evidence is grouped by site, the largest first, each in order of time', () => {
  const found = grouped(all, 'site', 'newest', NOW);
  expect(found.map(({ key, evidence: its }) => [key, numbers(its)])).toEqual([
    ['a.org', [2, 3]],
    ['b.org', [1]],
  ]);
});
