import { expect, test } from 'vitest';
import { AIMS, reached, valueOf } from './aims';
import { spreadBySite } from './folds';
import type { LabelledPage } from './labelled';
import { figuresByOrigin } from './score';
import { report } from './table';

const page: LabelledPage = {
  id: 'a',
  title: 'A page',
  kind: 'topical',
  origin: 'verbatim',
  sentences: [{ text: 'Badges cost.', topics: ['m'], findings: { x: 2 } }],
};
const predictions = [{ id: 'a', sentences: [{ topics: ['m'], findings: [{ id: 'x', score: 1 }] }] }];
const figures = figuresByOrigin([page], predictions);

test('a row says naive, all, each origin, sites, reach, aim and what was reached', () => {
  const text = report({ pages: 1, sentences: 1, figures, bySite: spreadBySite([page], predictions) });
  const cells = text.split('\n').map(line => line.trim().split(/ {2,}/));
  expect(cells).toContainEqual([
    'figure',
    'naive',
    'all',
    'verbatim',
    'sites: mean',
    'worst',
    'reach',
    'aim',
    'reached',
  ]);
  expect(cells).toContainEqual(['link hit@1', '0.270', '1.000', '1.000', '–', '–', '0.6', '0.75', 'aim']);
});

test('a figure reaches its aim, what it must, or neither; few false highlights are better than many', () => {
  const byName = (name: string) => AIMS.find(aim => aim.name === name)!;
  expect([0.8, 0.7, 0.5].map(value => reached(byName('link hit@1'), value))).toEqual(['aim', 'reach', 'no']);
  const falseHighlights = byName('false highlights per 1,000');
  expect([3, 8, 9, null].map(value => reached(falseHighlights, value))).toEqual(['aim', 'reach', 'no', '']);
});

test('an aim for one origin is measured on all pages where that origin is missing', () => {
  const [highlight] = AIMS;
  expect(valueOf(highlight!, { all: figures.all! })).toBe(1);
});
