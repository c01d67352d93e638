import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import { blockOf, gate, sentence } from '../fixtures/sentences';
import { fc } from '../fixtures/properties';

const TITLES: Record<string, string> = { S: 'At Coursera', x: 'A sheriff', '.': 'A week by the sea' };

/** The letters of the sentences that are lit, one block a sentence. */
function lit(page: string, title = '.'): string {
  const company = createCompany<number>(gate, TITLES[title]!);
  for (const [at, kind] of page.split('').entries()) company.add(blockOf(sentence(kind), () => at));
  return shown(page, company.settle());
}

function shown(page: string, places: number[]): string {
  return page
    .split('')
    .map((kind, at) => (places.includes(at) ? kind : '.'))
    .join('');
}

test.each([
  ['S', 'S'],
  ['w', '.'],
  ['ww', '..'],
  ['Sw', 'Sw'],
  ['wS', 'wS'],
  ['S..w', 'S..w'],
  ['S...w', 'S....'],
  ['w..S..w', 'w..S..w'],
  ['Sw..w', 'Sw...'],
  ['wwwwwww', '.wwwww.'],
  ['', ''],
])('a weak word is carried by a sentence at most three away: %s becomes %s', (page, result) => {
  expect(lit(page)).toBe(result);
});

test.each([
  ['f', '.'],
  ['Df', 'Df'],
  ['fD', 'fD'],
  ['D....f', 'D.....'],
  ['Sf', 'S.'],
  ['SSf', 'SSf'],
  ['S.f.S', 'S.f.S'],
  ['SS....f', 'SS.....'],
  ['wf', '..'],
  ['Swf', 'Sw.'],
])('a faint word is carried by a sentence that is sure, or by two: %s becomes %s', (page, result) => {
  expect(lit(page)).toBe(result);
});

test.each([
  ['w', 'w'],
  ['Sf', 'Sf'],
  ['S.....f', 'S.....f'],
])('a title on topic carries weak words, and faint ones with one sentence: %s becomes %s', (page, result) => {
  expect(lit(page, 'S')).toBe(result);
});

test.each([
  ['Sxw', 'S..'],
  ['Sfx', 'S..'],
  ['xS', '.S'],
  ['xSx', '...'],
  ['xDx', '.D.'],
  ['xxDwxx', '..D...'],
])('sentences about something else darken weak words, and a strong one alone: %s becomes %s', (page, result) => {
  expect(lit(page)).toBe(result);
});

test.each([
  ['S', '.'],
  ['Sw', '..'],
  ['D', 'D'],
  ['SS', 'SS'],
])('a title about something else darkens a strong word that stands alone: %s becomes %s', (page, result) => {
  expect(lit(page, 'x')).toBe(result);
});

const pages = fc.string({ unit: fc.constantFrom('D', 'S', 'w', 'f', 'x', '.', '.'), maxLength: 24 });
const titles = fc.constantFrom('S', 'x', '.');
const put = (page: string, kind: string, at: number) => page.slice(0, at) + kind + page.slice(at + 1);
const places = (page: string) => page.split('').flatMap((kind, at) => (kind === '.' ? [] : [at]));

test('wherever a sentence turns to something else, nothing is lit that was dark', () => {
  fc.assert(
    fc.property(pages, titles, fc.nat(23), (page, title, at) => {
      const before = places(lit(page, title));
      expect(before).toEqual(expect.arrayContaining(places(lit(put(page, 'x', at % (page.length + 1)), title))));
    }),
  );
});

/** What is about something else is only noticed near a sentence on topic: a new one may bring it in. */
const calm = fc.string({ unit: fc.constantFrom('D', 'S', 'w', 'f', '.', '.'), maxLength: 24 });

test('wherever a sentence turns to the topic, nothing that was lit goes dark', () => {
  fc.assert(
    fc.property(calm, fc.constantFrom('S', '.'), fc.nat(23), (page, title, at) => {
      const after = places(lit(put(page, 'D', at % (page.length + 1)), title));
      expect(after).toEqual(expect.arrayContaining(places(lit(page, title))));
    }),
  );
});

test('sentences settle in their order, and as one block like as many', () => {
  fc.assert(
    fc.property(calm, titles, (page, title) => {
      const text = page.split('').map(sentence).join(' ');
      const company = createCompany<number>(gate, TITLES[title]!);
      company.add(blockOf(text, ({ start }) => text.slice(0, start).split('.').length - 1));
      const settled = company.settle();
      expect(settled).toEqual(settled.toSorted((a, b) => a - b));
      expect(shown(page, settled)).toBe(lit(page, title));
    }),
  );
});
