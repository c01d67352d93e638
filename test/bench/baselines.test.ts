import { expect, test } from 'vitest';
import { baselineFigures, baselinesFor, bestThreshold } from './baselines';
import type { LabelledPage } from './labelled';

const nodes = [
  { id: 'rent', name: 'Platform Rent', text: 'Platforms earn by subscriptions.' },
  { id: 'tea', name: 'Late Tea', text: 'Tea in the evening keeps people awake.' },
  { id: 'rain', name: 'Rain', text: 'It rains on weekends.' },
  { id: 'sun', name: 'Sun', text: 'The sun shines on Mondays.' },
];
const page: LabelledPage = {
  id: 'a',
  title: 'A page',
  kind: 'topical',
  sentences: [
    { text: 'Tea in the evening keeps people awake.', topics: ['t'], findings: { tea: 2 } },
    { text: 'Platforms earn by subscriptions.', topics: ['t'], findings: { rent: 2, tea: 1 } },
    { text: 'Weekends and rain.', topics: ['t'], findings: { rain: 1, rent: 1 } },
    { text: 'Nothing of the kind at all.', topics: [], findings: {} },
  ],
};

test('the best threshold is the one with the highest F1; equal scores pass together', () => {
  const scored = [
    { score: 0.9, isOnTopic: true },
    { score: 0.5, isOnTopic: true },
    { score: 0.5, isOnTopic: false },
    { score: 0.1, isOnTopic: false },
  ];
  expect(bestThreshold(scored)).toEqual({ threshold: 0.5, f1: 4 / 5 });
  expect(bestThreshold([{ score: 1, isOnTopic: false }]).f1).toBeNull();
});

test.each(['Fuse default', 'Fuse token search'])('%s names the finding whose text a sentence repeats', name => {
  const plain = baselinesFor(nodes, [page]).find(baseline => baseline.name === name)!;
  expect(plain.rank(page.sentences[0]!.text)[0]!.id).toBe('tea');
  expect(baselineFigures(plain, [page]).link).toMatchObject({ hit3: 1, sentences: 3 });
});

test('the three most frequent findings are always named in the same order', () => {
  const plain = baselinesFor(nodes, [page]).find(({ isSearch }) => !isSearch)!;
  expect(plain.rank('Anything.').map(({ id }) => id)).toEqual(['tea', 'rent', 'rain']);
  expect(baselineFigures(plain, [page])).toMatchObject({ highlightF1: 6 / 7, link: { hit1: 2 / 3, hit3: 1 } });
});
