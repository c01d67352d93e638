import { expect, test } from 'vitest';
import { conceptParts, presences } from '@/lib/presences';
import type { ReadText } from '@/lib/read-text';
import { lookUpIn } from '@/lib/similar';

const look = lookUpIn(new Map());

function present(text: string, topicWords: ReadText['topicWords'] = []) {
  return presences({ text, words: look(text), topicWords, networks: new Set() });
}

test('a concept is the more present the more words speak of it, and never wholly', () => {
  const weights = ['A supervisor.', 'A supervisor and a boss.', 'A supervisor, a boss, a foreman and a recruiter.'].map(
    text => present(text).get('manager')!.weight,
  );
  expect(weights).toEqual([...new Set(weights)].toSorted((a, b) => a - b));
  expect(weights.at(-1)).toBeLessThan(1);
});

test('it is told by the words that speak of it most', () => {
  expect(present('The foreman is a hiring manager.').get('manager')).toMatchObject({
    words: 'hiring manager',
    how: 'same',
  });
});

test('a strong topic word as a whole tells less of it, a part of one does not', () => {
  const [text, start] = ['The foreman was there.', 4];
  const topical = present(text, [{ text: 'foreman', start, strong: true }]).get('manager')!;
  expect(topical.telling).toBeLessThan(topical.weight);
  const part = present(text, [{ text: 'foreman was', start, strong: true }]).get('manager')!;
  expect(part.telling).toBe(part.weight);
});

test('a text without any word of a concept does not have it', () => {
  expect(present('Zeppelins over there.').get('manager')).toBeUndefined();
});

const told = (concepts: Record<string, number>, text: string) =>
  conceptParts(concepts, present(text)).map(({ form, weight, by }) => [by, form, weight] as const);

test('what a concept tells of a finding is as much of it as is present', () => {
  const { weight } = present('A foreman.').get('manager')!;
  expect(told({ manager: 2 }, 'A foreman.')).toEqual([['concept', 'Managers and recruiters', 2 * weight]]);
});

test('a pair tells only where both are present, as far as the fainter is, and each has its half', () => {
  expect(told({ 'employer+manager': 2 }, 'A foreman.')).toEqual([]);
  const both = present('A foreman of the company.');
  const fainter = Math.min(both.get('employer')!.weight, both.get('manager')!.weight);
  expect(told({ 'employer+manager': 2 }, 'A foreman of the company.')).toEqual([
    ['concept', 'Employers', fainter],
    ['concept', 'Managers and recruiters', fainter],
  ]);
});

test('a concept that tells alone and in a pair is one reason', () => {
  const text = 'A foreman of the company.';
  const [alone] = told({ manager: 1 }, text);
  const pair = new Map(told({ 'employer+manager': 2 }, text).map(([, form, weight]) => [form, weight]));
  const all = told({ manager: 1, 'employer+manager': 2 }, text);
  expect(all).toHaveLength(2);
  expect(all[0]![2]).toBeCloseTo(alone![2] + pair.get('Managers and recruiters')!);
});
