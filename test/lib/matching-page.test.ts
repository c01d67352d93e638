import { expect, test } from 'vitest';
import { matchPassages } from '@/lib/matching';
import { debt, expense, flood, linksOf, own, rent } from '../fixtures/rents';
import { node, passage, sourceOf } from '../fixtures/source';

const taught = [
  node('control', 'Control', ['scheduling power'], { concepts: { 'employer+manager': 2 } }),
  node('ladder', 'Ladder', ['rungs'], { concepts: { manager: 1 } }),
];

test('concepts of the passage speak for findings they bear on, by name', async () => {
  const [best, next] = await linksOf('The hiring manager asks what the company wants.', sourceOf(taught));
  expect(best).toMatchObject({ node: 'n/control' });
  const reasons = own(best!).map(({ by, words, form, how }) => ({ by, words, form, how }));
  expect(reasons).toContainEqual({ by: 'concept', words: 'company', form: 'Employers', how: 'same' });
  expect(reasons).toContainEqual({
    by: 'concept',
    words: 'hiring manager',
    form: 'Managers and recruiters',
    how: 'same',
  });
  expect(next).toMatchObject({ node: 'n/ladder' });
});

test('a typo in a concept’s word is met as similar, and tells less', async () => {
  const told = async (text: string) =>
    (await linksOf(text, sourceOf(taught))).find(({ node: key }) => key === 'n/ladder');
  const right = await told('Every supervisor of the company spoke.');
  const wrong = await told('Every superviser of the company spoke.');
  expect(own(wrong!).map(({ words, how }) => [words, how])).toContainEqual(['superviser', 'similar']);
  expect(wrong!.score).toBeLessThan(right!.score);
});

test('concepts count only for networks that the passage is on the topics of, forms for all', async () => {
  const text = 'The hiring manager asks what the company wants.';
  const elsewhere = async (said: string) =>
    (await matchPassages([passage(said, { networks: ['m'] })], sourceOf([...taught, rent]))).matches[0]!.links;
  expect(await elsewhere(text)).toEqual([]);
  expect(await elsewhere('Recurring revenue, and enterprise clients.')).toMatchObject([{ node: 'n/rent' }]);
});

const near = node('near', 'Near', ['entry fee', 'gate money', 'yearly dues']);
const alike = node('alike', 'Alike', ['entry fee', 'gate money', 'border post']);

const all = [near, alike, rent, flood, debt, expense];

async function bestAmong(others: string[], title: string) {
  const page = { title, others: others.map(text => passage(text)) };
  const { matches } = await matchPassages([passage('There was an entry fee, or gate money.')], sourceOf(all), page);
  return matches[0]!.links;
}

test('of findings that are alike, the other passages of the page choose', async () => {
  expect((await bestAmong(['The yearly dues rose.', 'Yearly dues hurt.'], ''))[0]!.node).toBe('n/near');
  expect((await bestAmong(['The border post shut.', 'A border post.'], ''))[0]!.node).toBe('n/alike');
});

test('so does its title', async () => {
  expect((await bestAmong([], 'Yearly dues'))[0]!.node).toBe('n/near');
  expect((await bestAmong([], 'At the border post'))[0]!.node).toBe('n/alike');
});

test('what stands before a passage adds to its link', async () => {
  const told = async (before: string) => {
    const { matches } = await matchPassages([passage('There was an entry fee.', { before })], sourceOf([near, rent]));
    return matches[0]!.links[0]!;
  };
  const [plain, led] = [await told('It rained.'), await told('They talk of yearly dues.')];
  expect(led.score).toBeGreaterThan(plain.score);
  expect(led.reasons).toContainEqual(expect.objectContaining({ by: 'before', words: 'yearly dues' }));
});

test('a form that misled before counts less, for that finding', async () => {
  const text = 'There was an entry fee, and recurring revenue from enterprise clients.';
  const distrust = { 'n/rent': { 'recurring revenue': 4 } };
  const weights = async (source = sourceOf([near, rent])) =>
    Object.fromEntries((await linksOf(text, source)).map(({ node: key, score }) => [key, score]));
  const [before, after] = [await weights(), await weights(sourceOf([near, rent], { distrust }))];
  expect(after['n/rent']).toBeLessThan(before['n/rent']!);
  expect(after['n/near']).toBe(before['n/near']);
});

test('a corrected link is left out, the others stay', async () => {
  const text = 'Coursera has identical certificates and subscription fees.';
  const before = await linksOf(text);
  expect(before.map(({ node: key }) => key).toSorted()).toEqual(['n/flood', 'n/rent']);
  const left = await linksOf(text, sourceOf([rent, flood, debt], { corrected: [`n/flood ${text}`] }));
  expect(left).toEqual(before.filter(({ node: key }) => key === 'n/rent'));
});
