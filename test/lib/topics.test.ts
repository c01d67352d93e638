import { expect, test } from 'vitest';
import { lexiconOf } from '@/lib/lexicon';
import { isLight } from '@/lib/lights';
import { compileGate } from '@/lib/topics';
import type { Topic } from '@/lib/vocabulary-model';

const badges: Topic = {
  id: 'badges',
  name: 'Badges',
  strong: ['micro-credential', 'skills program', 'coursera'],
  weak: ['badge', 'certificate', 'learner'],
  against: ['badge reader', 'birth certificate'],
};
const retraining: Topic = {
  id: 'retraining',
  name: 'Retraining',
  strong: ['retrain', 'micro-credential'],
  weak: ['worker'],
  against: [],
};

const network = { id: 'n', vocabulary: { topics: [badges, retraining] } };
const gate = compileGate(lexiconOf([network], 1));
const lit = (block: string) =>
  gate
    .sentences(block)
    .filter(({ levels }) => isLight(levels))
    .map(({ start, end }) => block.slice(start, end));

test.each([
  'A micro-credential takes a few weeks of study.',
  'Many microcredentials take a few weeks of study.',
  'Some Micro credentials take a few weeks of study.',
  'Some micro\u2011credentials take a few weeks of study.',
  'The skills programmes of the nineties were free.',
  'They retrained the whole night shift in a month.',
])('a strong word is enough alone: %s', sentence => {
  expect(lit(sentence)).toEqual([sentence]);
});

test('a weak word alone lets nothing through', () => {
  expect(lit('She wore the badge on her coat all day long.')).toEqual([]);
});

test('two different weak words are enough, twice the same is not', () => {
  expect(lit('Every learner was handed a certificate at the end.')).toHaveLength(1);
  expect(lit('A badge is a badge, whoever it is pinned on.')).toEqual([]);
});

test('a weak word says that it wants company', () => {
  const block = 'Coursera sells such courses by the month. The certificate comes by mail a week later.';
  expect(gate.sentences(block).map(({ index, levels }) => [index, levels.get('n')])).toEqual([
    [0, 'alone'],
    [1, 'weak'],
  ]);
});

test('two different strong words leave no doubt, twice the same does', () => {
  const level = (block: string) => gate.sentences(block)[0]!.levels.get('n');
  expect(level('The badge reader is sold with a micro-credential by Coursera.')).toBe('sure');
  expect(level('The microcredential is a micro-credential, they say.')).toBe('alone');
});

test('a word against darkens the weak words of its sentence, not the strong ones', () => {
  expect(lit('The badge reader asks each learner for a certificate.')).toEqual([]);
  expect(lit('The badge reader stands beside the Coursera poster.')).toHaveLength(1);
});

test('a sentence with a word against says that it is about something else, and has no topic words', () => {
  const [sentence] = gate.sentences('The badge reader asks each learner for a certificate.');
  expect(sentence).toMatchObject({ levels: new Map([['n', 'against']]), words: [] });
});

test('a sentence says where it is in its block, and where the one before it starts', () => {
  const block = '  So it goes in the end. Coursera sells such courses by the month. The certificate is dear, too.';
  expect(gate.sentences(block).map(({ start, end, before }) => [before, block.slice(start, end)])).toEqual([
    [2, 'Coursera sells such courses by the month.'],
    [25, 'The certificate is dear, too.'],
  ]);
});

test.each([
  ['Coursera and its micro-credentials', 'sure'],
  ['The end of Coursera', 'alone'],
  ['A certificate', 'weak'],
  ['How to replace your birth certificate', 'against'],
  ['A week by the sea', undefined],
])('a title is on topics as a sentence is: %s', (title, level) => {
  expect(gate.levels(title).get('n')).toBe(level);
});

test('what is against for one network is nothing to another', () => {
  const clerks: Topic = { id: 'c', name: 'Clerks', strong: ['registry'], weak: ['certificate', 'clerk'], against: [] };
  const both = compileGate(lexiconOf([network, { id: 'm', vocabulary: { topics: [clerks] } }], 1));
  const [sentence] = both.sentences('The clerk wrote a birth certificate for each learner.');
  expect(sentence!.levels).toEqual(
    new Map([
      ['n', 'against'],
      ['m', 'alone'],
    ]),
  );
  expect(sentence!.words.map(({ text, topic }) => [text, both.networkOf(topic)])).toEqual([
    ['clerk', 'm'],
    ['certificate', 'm'],
  ]);
});

test('words inside other words do not count', () => {
  expect(lit('The courserabot wrote a badgered reply to nobody at all.')).toEqual([]);
});

test('pieces shorter than a sentence are left alone', () => {
  expect(lit('Coursera and others')).toEqual([]);
});

test('topic words say where they stand, for each of their topics', () => {
  const block = 'So it goes. Today a micro-credential pays for itself, they say.';
  const [sentence] = gate.sentences(block);
  expect(sentence!.words).toEqual([
    { text: 'micro-credential', start: 8, topic: 0, strong: true },
    { text: 'micro-credential', start: 8, topic: 1, strong: true },
  ]);
});

test('an empty lexicon lets nothing through', () => {
  const none = compileGate(lexiconOf([], 0));
  expect(none.sentences('A micro-credential takes a few weeks of study.')).toEqual([]);
});

test('characters that mean something to RegExp are only characters', () => {
  const odd: Topic = { ...badges, strong: ['c++ (iso)', 'a.b*c'], weak: [], against: [] };
  const strange = compileGate(lexiconOf([{ id: 'n', vocabulary: { topics: [odd] } }], 1));
  expect(strange.sentences('They wrote aXbbbc on the board that day.')).toEqual([]);
  expect(strange.sentences('They wrote a.b*c on the board that day.')).toHaveLength(1);
});
