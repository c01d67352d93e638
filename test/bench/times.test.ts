import { expect, test } from 'vitest';
import type { LabelledPage } from './labelled';
import { timeBaseline, timeEngine } from './times';

const page: LabelledPage = {
  id: 'a',
  title: 'A page',
  kind: 'topical',
  sentences: ['Badges cost.', 'It rains.'].map(text => ({ text, topics: [], findings: {} })),
};

test('a plain way is run once to warm up and three times to be timed, on every sentence', async () => {
  const asked: string[] = [];
  await timeBaseline({ name: 'plain', isSearch: true, rank: text => (asked.push(text), []) }, [page]);
  expect(asked).toEqual(Array.from({ length: 4 }, () => ['Badges cost.', 'It rains.']).flat());
});

test('gate and ranking are timed apart, also where nothing is on topic', async () => {
  const linked: number[] = [];
  const engine = {
    topics: [],
    findings: [],
    gate: () => [],
    link: async (gated: unknown[]) => (linked.push(gated.length), []),
  };
  const times = await timeEngine(engine, [page]);
  expect(linked).toEqual([0, 0, 0, 0]);
  expect(Object.values(times).every(Number.isFinite)).toBe(true);
});
