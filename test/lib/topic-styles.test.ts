import { expect, test } from 'vitest';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import { sample } from '../fixtures/networks';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
const topic = { id: 'four-day-week', name: 'Four-day week', network: 'N', style: 4 };

test('a topic wears the style that pages wear it in', () => {
  expect(styledTopics(stored, [topic])).toEqual([{ name: 'Four-day week', style: 4 }]);
});

test('a topic that no page is gated by wears its own number', () => {
  expect(styledTopics(stored, [{ ...topic, network: 'another' }])).toEqual([{ name: 'Four-day week', style: 0 }]);
});

test('every finding and relationship wears a style', () => {
  expect([...nodeStyles(stored, [topic])]).toEqual([
    ['N/compressed-output', 4],
    ['N/rest-gap', 4],
    ['N/borrowed-friday', 4],
  ]);
});

test('without topics everything wears the first style', () => {
  const plain = { ...stored, vocabulary: { topics: [], forms: {} } };
  expect(new Set(nodeStyles(plain, []).values())).toEqual(new Set([0]));
});
