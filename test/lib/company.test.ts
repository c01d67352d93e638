import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCompany, type LitSentence, type ReadBlock } from '@/lib/company';
import { lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';
import type { Topic } from '@/lib/vocabulary-model';

const badges: Topic = {
  id: 'badges',
  name: 'Badges',
  strong: ['coursera', 'nanodegree'],
  weak: ['badge'],
  against: ['sheriff'],
};
const exams: Topic = { id: 'exams', name: 'Exams', strong: ['proctor'], weak: [], against: [] };
const clerks: Topic = { id: 'clerks', name: 'Clerks', strong: ['registrar'], weak: ['badge'], against: ['nanodegree'] };
const vocabulary = { topics: [badges, exams], faint: ['fee'], forms: {} };
const gate = compileGate(lexiconOf([{ id: 'n', vocabulary }], 1));

/** `D`: two strong words, `S`: one, `w`: weak, `f`: faint, `x`: about something else, `.`: nothing of the kind. */
const WORDS: Record<string, string> = {
  D: 'nanodegrees of Coursera',
  S: 'people at Coursera',
  w: 'people with a badge',
  f: 'people with a fee',
  x: 'people of the sheriff',
  '.': 'people of no kind',
};
const TITLES: Record<string, string> = { S: 'At Coursera', x: 'A sheriff', '.': 'A week by the sea' };

const sentence = (kind: string) => `There were ${WORDS[kind]!} in the hall.`;
const blockOf = <T>(text: string, value: (lit: LitSentence) => T): ReadBlock<T> => ({ text, shown: () => text, value });

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

test('wherever a sentence turns to the topic, nothing that was lit goes dark', () => {
  fc.assert(
    fc.property(pages, titles, fc.nat(23), (page, title, at) => {
      const after = places(lit(put(page, 'D', at % (page.length + 1)), title));
      expect(after).toEqual(expect.arrayContaining(places(lit(page, title))));
    }),
  );
});

test('sentences settle in their order, and as one block like as many', () => {
  fc.assert(
    fc.property(pages, titles, (page, title) => {
      const text = page.split('').map(sentence).join(' ');
      const company = createCompany<number>(gate, TITLES[title]!);
      company.add(blockOf(text, ({ start }) => text.slice(0, start).split('.').length - 1));
      const settled = company.settle();
      expect(settled).toEqual(settled.toSorted((a, b) => a - b));
      expect(shown(page, settled)).toBe(lit(page, title));
    }),
  );
});

/** The lit sentences of some blocks. */
function settle(blocks: (string | Partial<ReadBlock<LitSentence>>)[], through = gate): LitSentence[] {
  const company = createCompany<LitSentence>(through, '');
  for (const block of blocks) {
    const given = typeof block === 'string' ? { text: block } : block;
    company.add({ ...blockOf(given.text!, one => one), ...given });
  }
  return company.settle();
}

test('what stands before a sentence is the one before it, in its block or in the last', () => {
  const [first, second, third] = settle([
    `${sentence('.')} ${sentence('.')} It all began\n  with   a letter.`,
    `${sentence('S')} ${sentence('w')}`,
    sentence('S'),
  ]);
  expect(first!.before).toBe('It all began with a letter.');
  expect(second!.before).toBe(sentence('S'));
  expect(third!.before).toBe(sentence('w'));
});

test('nothing stands before the first sentence, and of a long one its end', () => {
  const [first, second] = settle([sentence('S'), `${'x'.repeat(900)} end.`, sentence('S')]);
  expect(first!.before).toBe('');
  expect(second!.before).toMatch(/^x+ end\.$/);
  expect(second!.before.length).toBeLessThanOrEqual(300);
});

test('a sentence has the topics of its words; one that is carried without any has its neighbour’s', () => {
  const proctor = 'There was a proctor from Coursera in the hall, and another proctor.';
  const topics = settle([sentence('S'), '', '', proctor, sentence('f')]).map(each => each.topics);
  expect(topics).toEqual([[0], [1, 0], [1]]);
});

test('a sentence that is kept stays, but carries nobody', () => {
  const isKept = (text: string) => text === sentence('w');
  const blocks = [{ text: sentence('w'), isKept }, sentence('f'), sentence('w').replace('hall', 'yard')];
  expect(settle(blocks)).toHaveLength(1);
});

test('a sentence with faint words is kept as well, though nothing near is on topic', () => {
  expect(settle([{ text: sentence('f'), isKept: () => true }])).toMatchObject([{ networks: ['n'], topics: [] }]);
});

test.each([
  [300, 2],
  [600, 1],
])('a block of %i characters without topic words parts its neighbours by its length', (length, count) => {
  expect(settle([sentence('S'), 'x'.repeat(length), sentence('w')])).toHaveLength(count);
});

test('only what a reader sees is read', () => {
  const hidden = { text: `${sentence('S')} ${sentence('w')}`, shown: () => sentence('w') };
  expect(settle([hidden])).toEqual([]);
  expect(settle([sentence('S'), { text: sentence('f'), shown: () => sentence('.') }])).toHaveLength(1);
});

test('blocks far from anything on topic are not even asked what of them is seen', () => {
  const asked: string[] = [];
  const block = (text: string) => ({ text, shown: () => (asked.push(text), text) });
  settle([block('Far.'), ...Array.from({ length: 9 }, () => '.'), sentence('S'), block('Near.')]);
  expect(asked).toEqual(['Near.']);
});

const both = compileGate(
  lexiconOf(
    [
      { id: 'n', vocabulary },
      { id: 'm', vocabulary: { topics: [clerks], forms: {} } },
    ],
    1,
  ),
);

test('networks do not mind each other: one’s neighbour carries its own words only', () => {
  const [, second] = settle(['There were people and a registrar in the hall.', sentence('w')], both);
  expect(second).toMatchObject({ networks: ['m'], words: [{ text: 'badge', topic: 2 }], topics: [2] });
});

test('networks do not mind each other: what is against for one lights the other', () => {
  const nano = 'There were people with a nanodegree in the hall.';
  expect(settle([nano, sentence('w'), nano], both).map(({ networks }) => networks)).toEqual([['n'], ['n'], ['n']]);
});
