import { expect, test } from 'vitest';
import { matchPassages } from '@/lib/matching';
import { debt, expense, flood, library, linksOf, own, rent } from '../fixtures/rents';
import { node, passage, sourceOf } from '../fixtures/source';

test('a passage is linked to the finding whose forms it meets', async () => {
  const [best] = await linksOf('Most of the money now comes as recurring revenue from enterprise clients.');
  expect(best).toMatchObject({ node: 'n/rent', strength: 'strong' });
});

test('each link says which words met which form, and the parts make up its score', async () => {
  const [best] = await linksOf('Most of the money now comes as recurring revenue from enterprise clients.');
  expect(own(best!).map(({ words, form, how }) => [words, form, how])).toEqual([
    ['recurring revenue', 'recurring revenue', 'same'],
    ['enterprise clients', 'enterprise clients', 'same'],
  ]);
  expect(best!.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(best!.score);
});

test('inflection, hyphens and spelling do not matter', async () => {
  const [best] = await linksOf('An enterprise-client pays a subscription fee each month.');
  expect(best!.node).toBe('n/rent');
  expect(best!.reasons.every(({ how }) => how === 'same')).toBe(true);
});

test('a typo is met, and said to be similar only', async () => {
  const [best] = await linksOf('Two idential certificats lay on the desk.');
  expect(best).toMatchObject({ node: 'n/flood' });
  expect(own(best!)[0]).toMatchObject({ words: 'idential certificats', how: 'similar' });
});

test.each([
  ['They paid for it out of pocket, every month.', 'out of pocket'],
  ['The expense is their own, and it is hard to keep up.', 'keep up'],
])('grammar counts where a form has little else: %s', async (text, words) => {
  const [best] = await linksOf(text, sourceOf([rent, flood, debt, expense]));
  expect(best!.node).toBe('n/own');
  expect(best!.reasons.map(reason => reason.words)).toContain(words);
});

test.each(['He had it in his pocket.', 'They keep bees and looked up.', 'Out it came, of a pocket.'])(
  'part of a form that grammar makes is nothing: %s',
  async text => {
    expect(await linksOf(text, sourceOf([rent, flood, debt, expense]))).toEqual([]);
  },
);

test('words far apart are no phrase', async () => {
  const far =
    'The enterprise, founded on a rainy morning by two sisters and their patient uncle, never had any clients.';
  const near = 'It is the enterprise clients who pay.';
  const [apart] = await linksOf(far);
  const [together] = await linksOf(near);
  expect(together!.score).toBeGreaterThan(apart?.score ?? 0);
});

test('a word that several findings share links less than one that only one has', async () => {
  const [shared] = await linksOf('They looked at Coursera that day.');
  const [rare] = await linksOf('They looked at recurring revenue that day.');
  expect(rare!.score).toBeGreaterThan(shared?.score ?? 0);
});

test('nothing near gives no link', async () => {
  expect(await linksOf('The train to Basel leaves every half hour.')).toEqual([]);
});

test('an empty library links nothing', async () => {
  expect(await matchPassages([passage('recurring revenue')], sourceOf([]))).toEqual({
    matches: [{ passage: 1, links: [] }],
    nodes: [],
  });
});

test('a form within a form that was met is no further reason', async () => {
  const jobs = node('jobs', 'Few Jobs', ['entry level job', 'entry level', 'entry level takers']);
  const [best] = await linksOf('Each entry level job had takers.', sourceOf([jobs, rent, flood]));
  expect(own(best!).map(({ form }) => form)).toEqual(['entry level job']);
});

test('what the reader called not related is not linked again', async () => {
  const text = 'All of it is recurring revenue from enterprise clients.';
  expect(await linksOf(text, sourceOf([rent, flood, debt], { corrected: [`n/rent ${text}`] }))).toEqual([]);
});

test('the relationships that bear on a linked finding come along', async () => {
  const { nodes } = await matchPassages([passage('It is recurring revenue from enterprise clients.')], library);
  expect(nodes.map(({ key }) => key)).toEqual(['n/rent', 'n/debt']);
});

test('passages keep their order, with links or without', async () => {
  const texts = ['Personal debt is what remains.', 'Nothing of the kind.', 'Such identical certificates.'];
  const { matches } = await matchPassages(
    texts.map((text, index) => passage(text, { id: index + 7 })),
    library,
  );
  expect(matches.map(({ passage, links }) => [passage, links[0]?.node])).toEqual([
    [7, 'n/debt'],
    [8, undefined],
    [9, 'n/flood'],
  ]);
});
