import { expect, test } from 'vitest';
import { reasonText, seenOf, stateOf, whyOf } from '@/components/library/words/tried-words';
import type { SeenWord } from '@/lib/seen-words';
import type { TriedSentence, TriedVerdict } from '@/lib/trial';

const word = (kind: SeenWord['kind'], text: string, topics = [0]): SeenWord => ({ kind, text, start: 0, topics });
const verdict = (more: Partial<TriedVerdict>): TriedVerdict => ({
  network: 'n',
  level: 'weak',
  near: [],
  title: 0,
  given: 0,
  needed: 0.5,
  isLit: false,
  ...more,
});
const sentence = (more: Partial<TriedSentence>): TriedSentence => ({
  text: 'A sentence.',
  paragraph: 0,
  isReadable: true,
  words: [],
  topics: [],
  ...more,
});
const near = [
  { sentence: 2, given: 0.75 },
  { sentence: 5, given: -0.5 },
  { sentence: 0, given: 0.3 },
  { sentence: 8, given: 0.2 },
];

test.each<[why: string, sentence: Partial<TriedSentence>]>([
  ['too short', { isReadable: false }],
  ['no word of a topic', {}],
  ['faint, and no sentence near', { words: [word('faint', 'pay', [])] }],
  ['is about something else: “tea party”', { words: [word('against', 'tea party')] }],
  ['two strong words or more', { verdict: verdict({ level: 'sure', isLit: true }) }],
  ['a strong word', { words: [word('strong', 'badge')], verdict: verdict({ level: 'alone', isLit: true }) }],
  ['two weak words', { words: [word('weak', 'a')], verdict: verdict({ level: 'alone', isLit: true }) }],
  ['is about something else: sentence 6.', { verdict: verdict({ level: 'alone', near, given: -1 }) }],
  ['carried by sentence 3 and sentence 1.', { verdict: verdict({ isLit: true, near, given: 1 }) }],
  ['carried by sentence 3, sentence 1, and the title.', { verdict: verdict({ isLit: true, near, title: 0.5 }) }],
  [
    'is about something else: “login”',
    { words: [word('against', 'login')], verdict: verdict({ level: 'against', needed: Infinity }) },
  ],
  ['no sentence near it is on topic', { verdict: verdict({}) }],
  ['It has 50% of the company', { verdict: verdict({ given: 0.25 }) }],
  ['It has 99% of the company', { verdict: verdict({ given: 0.4999 }) }],
  ['a single lit sentence', { verdict: verdict({ level: 'faint', given: 0.75, needed: Infinity }) }],
  ['something else: sentence 6 and the title.', { verdict: verdict({ near, title: -1, given: -0.5 }) }],
])('why a sentence is lit or not: %s', (why, more) => expect(whyOf(sentence(more))).toContain(why));

test('a sentence that is lit and linked to nothing is on topic', () => {
  expect(stateOf(sentence({ verdict: verdict({ isLit: true }), weighed: { nodes: [], told: 0 } }))).toBe('topic');
  expect(stateOf(sentence({ verdict: verdict({}) }))).toBe('dark');
});

test('a sentence that is only carried has to speak to a finding', () => {
  const carried = sentence({ verdict: verdict({ level: 'faint', isLit: true }), weighed: { nodes: [], told: 0.5 } });
  expect(stateOf(carried)).toBe('dark');
  expect(whyOf(carried)).toContain('speaks to no finding');
});

test('the words of a kind are told once each, with all their topics', () => {
  const words = [word('weak', 'exam', [0, 1]), word('weak', 'exam', [0, 1]), word('strong', 'badge')];
  const topics = ['Badges', 'Courses'].map((name, style) => ({ id: name, name, network: 'n', style }));
  expect(seenOf(words, 'weak', topics)).toBe('“exam” (Badges, Courses)');
  expect(seenOf(words, 'faint', topics)).toBeUndefined();
});

test.each([
  ['form', 'same', 'loans = loan'],
  ['form', 'similar', 'loans ~ loan'],
  ['concept', 'same', 'loans → loan'],
  ['before', 'same', 'right before it: loans → loan'],
  ['page', 'same', 'the page as a whole'],
] as const)('a reason by %s (%s) is written as %s', (by, how, text) => {
  expect(reasonText({ by, how, words: 'loans', form: 'loan', weight: 0.1 })).toBe(text);
});
