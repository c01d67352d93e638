import { expect, test } from 'vitest';
import type { LabelledPage } from './labelled';
import type { PagePrediction } from './prediction';
import { figuresByOrigin, figuresOf } from './score';

type Labelled = [topics: string, findings?: Record<string, 1 | 2>];
type Said = [topics: string, findings?: string];

const split = (list: string) => list.split(' ').filter(Boolean);

const page = (id: string, kind: string, origin: string, sentences: Labelled[]): LabelledPage => ({
  id,
  title: id,
  kind,
  origin,
  sentences: sentences.map(([topics, findings = {}]) => ({ text: 'A sentence.', topics: split(topics), findings })),
});

const prediction = (id: string, sentences: Said[]): PagePrediction => ({
  id,
  sentences: sentences.map(([topics, findings = '']) => ({
    topics: split(topics),
    findings: split(findings).map((finding, index) => ({ id: finding, score: 1 - index / 10 })),
  })),
});

const pages = [
  page('a', 'topical', 'verbatim', [['m', { x: 2, y: 1 }], ['m u', { x: 1 }], ['u'], ['u'], ['u', { x: 2 }]]),
  page('b', 'negative', 'reworded', [[''], ['']]),
  page('c', 'offtopic', 'reworded', [['']]),
];
const predictions = [
  prediction('c', [['m', 'x']]),
  prediction('b', [['m'], ['']]),
  prediction('a', [['m', 'y x'], ['', 'x'], ['m'], ['u', 'z'], ['u', 'a b c x']]),
];
const figures = figuresOf(pages, predictions);

test('a highlight is right when the sentence is on any topic', () => {
  expect(figures.highlight).toEqual({ precision: 4 / 6, recall: 4 / 5, f1: 8 / 11 });
});

test('each topic is judged for itself', () => {
  expect(figures.topics).toEqual({
    m: { precision: 1 / 4, recall: 1 / 2, f1: 2 / 6 },
    u: { precision: 1, recall: 2 / 4, f1: 4 / 6 },
  });
});

test('false highlights are counted on pages about something else', () => {
  expect(figures.falseHighlightsPer1000).toBe(2000 / 3);
});

test('links count where something is related; a sentence in the dark has none', () => {
  expect(figures.link.sentences).toBe(3);
  expect(figures.link.hit1).toBe(1 / 3);
});

test('where a finding is spoken to directly, it is to be among the first three', () => {
  expect(figures.link.hit3).toBe(1 / 2);
});

test('links in the wrong order gain less than in the right one', () => {
  const [got, ideal] = [1 + 3 / Math.log2(3), 3 + 1 / Math.log2(3)];
  expect(figures.link.ndcg3).toBeCloseTo(got / ideal / 3, 12);
  expect(figures.link.ndcg3).toBeCloseTo(0.26557, 4);
});

test('a sentence that nothing relates to is best left without a link', () => {
  expect(figures.silentWhenNothingRelates).toBe(1 / 2);
});

test('each origin stands apart, and what it has no sentence for is null', () => {
  const byOrigin = figuresByOrigin(pages, predictions);
  expect(Object.keys(byOrigin)).toEqual(['all', 'verbatim', 'reworded']);
  expect(byOrigin.all).toEqual(figures);
  expect(byOrigin.verbatim!.highlight).toEqual({ precision: 1, recall: 4 / 5, f1: 8 / 9 });
  expect(byOrigin.verbatim!.falseHighlightsPer1000).toBeNull();
  expect(byOrigin.reworded).toMatchObject({
    highlight: { precision: 0, recall: null, f1: 0 },
    link: { hit1: null, hit3: null, ndcg3: null, sentences: 0 },
    silentWhenNothingRelates: null,
  });
});

test('a page without a prediction for each sentence is not scored', () => {
  expect(() => figuresOf(pages, [predictions[0]!])).toThrow('Page a lacks a prediction for each sentence.');
  expect(() => figuresOf(pages, [predictions[0]!, prediction('a', [['m']])])).toThrow('Page a lacks');
});
