import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import type { LitSentence, ReadBlock } from '@/lib/gathering';
import { blockOf, gate, gateOfBoth, sentence } from '../fixtures/sentences';

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

test('networks do not mind each other: one’s neighbour carries its own words only', () => {
  const [, second] = settle(['There were people and a registrar in the hall.', sentence('w')], gateOfBoth);
  expect(second).toMatchObject({ networks: ['m'], words: [{ text: 'badge', topic: 2 }], topics: [2] });
});

test('networks do not mind each other: what is against for one lights the other', () => {
  const nano = 'There were people with a nanodegree in the hall.';
  expect(settle([nano, sentence('w'), nano], gateOfBoth).map(({ networks }) => networks)).toEqual([
    ['n'],
    ['n'],
    ['n'],
  ]);
});
