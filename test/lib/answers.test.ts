import { expect, test } from 'vitest';
import { answersOf, orderedAnswers } from '@/lib/answers';
import type { Stance } from '@/lib/evidence';
import { evidence } from '../fixtures/evidence';

const finding = (name: string) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, text: `${name} it is.` });
const id = 'a'.repeat(43);
const network = {
  question: 'Who gains?',
  title: 'Gains',
  findings: ['Rent Seeking', 'Open Doors', 'Late Bill', 'Foreign Rent Seeking'].map(finding),
  relationships: [],
};
const stored = { id, network };
let number = 0;
const kept = (node: string, stance: Stance, exact?: string) =>
  evidence(number++, { node: `${id}/${node}`, stance, ...(exact !== undefined && { exact }) });
const names = (answers: { name: string }[]) => answers.map(({ name }) => name);
const answerTo = (node: string, all = answersOf(stored, [], [])) => all.find(({ key }) => key === `${id}/${node}`)!;

test('an answer counts its evidence and shows the newest of each stance', () => {
  const all = [
    kept('open-doors', 'supports', 'new'),
    kept('open-doors', 'supports', 'old'),
    kept('late-bill', 'mentions'),
  ];
  const { tally, newest } = answerTo('open-doors', answersOf(stored, all, []));
  expect(tally).toEqual({ supports: 2, contradicts: 0, mentions: 0 });
  expect(newest.supports?.quote.exact).toBe('new');
  expect(newest.contradicts).toBeUndefined();
});

test('an answer without evidence is there all the same', () => {
  expect(answersOf(stored, [], [])).toHaveLength(4);
  expect(answerTo('rent-seeking').newest).toEqual({});
});

test('answers know their near-twins, and what words they share', () => {
  const sharings = [{ from: `${id}/rent-seeking`, to: `${id}/late-bill`, shared: ['monthly fee'] }];
  const { others } = answerTo('rent-seeking', answersOf(stored, [], sharings));
  expect(others.map(({ name, isTwin, shared }) => [name, isTwin, shared])).toEqual([
    ['Foreign Rent Seeking', true, []],
    ['Late Bill', false, ['monthly fee']],
  ]);
});

test('a passage that is kept for one answer and against another sets them against each other', () => {
  const all = [kept('open-doors', 'supports', 'same'), kept('late-bill', 'contradicts', 'same')];
  const found = answersOf(stored, all, []);
  expect(answerTo('open-doors', found).others).toMatchObject([{ name: 'Late Bill', both: 1, opposed: 1 }]);
  expect(answerTo('late-bill', found).others).toMatchObject([{ name: 'Open Doors', both: 1, opposed: 1 }]);
});

test('a passage that is kept for two answers is no opposition', () => {
  const all = [kept('open-doors', 'supports', 'one'), kept('late-bill', 'mentions', 'one')];
  expect(answerTo('late-bill', answersOf(stored, all, [])).others).toMatchObject([{ both: 1, opposed: 0 }]);
});

test('a passage that is kept twice for one answer is no other answer, and counts once with another', () => {
  const twice = [kept('open-doors', 'contradicts', 'same'), kept('open-doors', 'supports', 'same')];
  expect(answerTo('open-doors', answersOf(stored, twice, [])).others).toEqual([]);
  const found = answersOf(stored, [...twice, kept('late-bill', 'supports', 'same')], []);
  expect(answerTo('late-bill', found).others).toMatchObject([{ name: 'Open Doors', both: 1, opposed: 1 }]);
});

test('what most speaks for stands first, with its near-twin beside it', () => {
  const all = [kept('late-bill', 'supports'), kept('foreign-rent-seeking', 'supports'), kept('late-bill', 'supports')];
  expect(names(orderedAnswers(answersOf(stored, all, []), 'evidence'))).toEqual([
    'Late Bill',
    'Foreign Rent Seeking',
    'Rent Seeking',
    'Open Doors',
  ]);
});

test('what more speaks against than for stands last', () => {
  const all = [kept('open-doors', 'contradicts')];
  expect(names(orderedAnswers(answersOf(stored, all, []), 'evidence')).at(-1)).toBe('Open Doors');
});

test('by name, near-twins are beside each other as well', () => {
  expect(names(orderedAnswers(answersOf(stored, [], []), 'name'))).toEqual([
    'Foreign Rent Seeking',
    'Rent Seeking',
    'Late Bill',
    'Open Doors',
  ]);
});
