import { describe, expect, test } from 'vitest';
import { linkOf, rank, rankAll, WEAK, type Surroundings } from '@/lib/ranking';
import type { Part, Weighed } from '@/lib/weighing';
import { node } from '../fixtures/source';
import { fc } from '../fixtures/properties';

const candidates = ['a', 'b', 'c', 'd', 'e'].map(id => node(id, id.toUpperCase(), []));

const part = (weight: number, more: Partial<Part> = {}): Part => ({
  by: 'form',
  words: 'some words',
  form: 'some form',
  how: 'same',
  weight,
  telling: weight,
  ...more,
});
const weighed = (...parts: Part[]): Weighed => ({
  weight: parts.reduce((sum, { weight }) => sum + weight, 0),
  telling: parts.reduce((sum, { telling }) => sum + telling, 0),
  parts,
});

const TOPIC_WORDS = [{ text: 'badge', start: 0, strong: true }];

/** A passage of network `n`, what it says of candidates by place, and what stands around it. */
const passageWith = (
  own: Record<number, Part[]>,
  {
    before = {},
    page = {},
    networks = ['n'],
    isCarried = false,
  }: { before?: typeof own; page?: Record<number, number>; networks?: string[]; isCarried?: boolean } = {},
): Surroundings => {
  const map = (all: typeof own) => new Map(Object.entries(all).map(([at, parts]) => [Number(at), weighed(...parts)]));
  const pages = Object.entries(page).map(([at, weight]) => [Number(at), { weight, telling: weight }] as const);
  return {
    passage: { text: '', words: [], topicWords: isCarried ? [] : TOPIC_WORDS, networks: new Set(networks) },
    own: map(own),
    before: map(before),
    page: new Map(pages),
  };
};
const nodesOf = (surroundings: Surroundings) => rank(surroundings, candidates).map(({ node: key }) => key);

test('the weightiest comes first, then its runners-up, three in all', () => {
  expect(nodesOf(passageWith({ 0: [part(0.6)], 1: [part(0.9)], 2: [part(0.8)], 3: [part(0.7)] }))).toEqual([
    'n/b',
    'n/c',
    'n/d',
  ]);
});

test('one far behind the best is no runner-up', () => {
  expect(nodesOf(passageWith({ 0: [part(2)], 1: [part(0.5)], 2: [part(0.05)] }))).toEqual(['n/a', 'n/b']);
});

test('equals are ordered the same each time', () => {
  expect(nodesOf(passageWith({ 2: [part(1)], 0: [part(1)], 1: [part(1)] }))).toEqual(['n/a', 'n/b', 'n/c']);
});

test('a passage that tells too little of anything has no links, though its words are weighty', () => {
  expect(nodesOf(passageWith({ 0: [part(2, { telling: WEAK - 0.01 })] }))).toEqual([]);
  expect(nodesOf(passageWith({ 0: [part(2, { telling: WEAK })] }))).toEqual(['n/a']);
  expect(rankAll(passageWith({ 0: [part(2, { telling: 0 })] }), candidates)).toHaveLength(1);
});

test('a passage without topic words, only carried by its neighbours, has to tell a little more', () => {
  expect(nodesOf(passageWith({ 0: [part(WEAK + 0.01)] }, { isCarried: true }))).toEqual([]);
  expect(nodesOf(passageWith({ 0: [part(WEAK * 2)] }, { isCarried: true }))).toEqual(['n/a']);
});

test('nothing at all has no links', () => expect(rankAll(passageWith({}), candidates)).toEqual([]));

test('a link that tells much is strong, one that tells enough is weak', () => {
  const strengths = rank(passageWith({ 0: [part(2)], 1: [part(WEAK)] }), candidates).map(({ strength }) => strength);
  expect(strengths).toEqual(['strong', 'weak']);
});

describe('what stands around a passage', () => {
  test('adds to what its own words say, and is told', () => {
    const alone = rank(passageWith({ 0: [part(1)] }), candidates)[0]!;
    const told = [part(0.5, { words: 'the boss', form: 'Managers' }), part(0.2)];
    const [among] = rank(passageWith({ 0: [part(1)] }, { before: { 0: told }, page: { 0: 0.4 } }), candidates);
    expect(among!.score).toBeGreaterThan(alone.score);
    expect(among!.reasons.map(({ by }) => by).toSorted()).toEqual(['before', 'form', 'page']);
    expect(among!.reasons.find(({ by }) => by === 'before')).toMatchObject({ words: 'the boss', form: 'Managers' });
  });

  test('chooses among findings that the passage itself cannot tell apart', () => {
    const own = { 0: [part(1)], 1: [part(1)] };
    expect(nodesOf(passageWith(own, { page: { 1: 0.3 } }))[0]).toBe('n/b');
    expect(nodesOf(passageWith(own, { before: { 1: [part(0.5)] } }))[0]).toBe('n/b');
  });

  test('does not make a link by itself', () => {
    expect(nodesOf(passageWith({}, { before: { 0: [part(2)] }, page: { 1: 1 } }))).toEqual([]);
  });

  test('is nothing to networks that the passage is not on the topics of', () => {
    const own = { 0: [part(1)] };
    const around = { before: { 0: [part(1)] }, page: { 0: 1 }, networks: ['m'] };
    expect(rank(passageWith(own, around), candidates)).toEqual(rank(passageWith(own), candidates));
  });
});

const weight = fc.double({ min: 0.01, max: 3, noNaN: true });
const parts = fc.array(
  weight.map(value => part(value)),
  { minLength: 1, maxLength: 4 },
);

test('scores are between 0 and 1 and fall, and a score is the sum of its reasons', () => {
  const some = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), parts);
  fc.assert(
    fc.property(some, some, fc.dictionary(fc.constantFrom('0', '1', '2'), weight), (own, before, page) => {
      const links = rankAll(passageWith(own, { before, page }), candidates).map(linkOf);
      expect(links.map(({ score }) => score)).toEqual(links.map(({ score }) => score).toSorted((a, b) => b - a));
      for (const { score, reasons } of links) {
        expect(score > 0 && score < 1).toBe(true);
        const sum = reasons.reduce((total, reason) => total + reason.weight, 0);
        expect(sum).toBeCloseTo(score);
        expect(reasons).toEqual(reasons.toSorted((a, b) => b.weight - a.weight));
      }
    }),
  );
});

test('a card has room for six reasons, the weightiest', () => {
  const nine = Array.from({ length: 9 }, (_, at) => part(1 + at, { form: `form ${at}` }));
  const [link] = rank(passageWith({ 0: nine }), candidates);
  expect(link!.reasons.map(({ form }) => form)).toEqual([8, 7, 6, 5, 4, 3].map(at => `form ${at}`));
});
