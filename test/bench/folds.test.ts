import { expect, test } from 'vitest';
import { foldOf, spreadBySite } from './folds';
import type { LabelledPage } from './labelled';

const sites = Array.from({ length: 40 }, (_, index) => `site-${index}.example`);

const pageOn = (site: string | undefined, id = site ?? 'none'): LabelledPage => ({
  id,
  title: id,
  kind: 'topical',
  site,
  sentences: [{ text: 'Badges cost.', topics: ['m'], findings: { x: 2 } }],
});
const saying = (id: string, finding: string) => ({
  id,
  sentences: [{ topics: ['m'], findings: [{ id: finding, score: 1 }] }],
});

test('sites are spread over five folds, each always in the same', () => {
  expect(new Set(sites.map(foldOf))).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(foldOf('a.example')).toBe(foldOf('a.example'));
});

test('the worst fold shows, and pages without a site do not count', () => {
  const pages = [...sites.map(site => pageOn(site)), pageOn(undefined)];
  const spread = spreadBySite(pages, [
    ...sites.map(site => saying(site, foldOf(site) === 0 ? 'y' : 'x')),
    saying('none', 'y'),
  ]);
  expect(spread.find(({ name }) => name === 'link hit@1')).toMatchObject({ mean: 4 / 5, worst: 0 });
});

test('a figure that no fold has is null', () => {
  const [spread] = spreadBySite([pageOn(undefined)], [saying('none', 'x')]);
  expect(spread).toMatchObject({ mean: null, worst: null });
});
