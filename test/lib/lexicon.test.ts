import { expect, test } from 'vitest';
import { entriesOf, keyOf, lexiconOf } from '@/lib/lexicon';
import type { Topic } from '@/lib/vocabulary-model';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  name: id,
  strong: [],
  weak: [],
  against: [],
  ...more,
});
const lexiconWith = (...topics: Topic[]) => lexiconOf([{ id: 'n', vocabulary: { topics, forms: {} } }], 3);

test('the seventh topic wears the style of the first', () => {
  const { topics } = lexiconWith(...Array.from({ length: 7 }, (_, index) => topic(`t${index}`)));
  expect(topics.map(({ style }) => style)).toEqual([0, 1, 2, 3, 4, 5, 0]);
});

test('topics of several networks count on, faint words know their network', () => {
  const networks = ['n', 'm'].map(id => ({
    id,
    vocabulary: { topics: [topic('t', { strong: [`Word\u2011${id}`] })], faint: [`Faint ${id}`], forms: {} },
  }));
  const { strong, faint, topics, revision } = lexiconOf(networks, 3);
  expect({ strong, faint, revision }).toEqual({
    strong: [
      ['word-n', 0],
      ['word-m', 1],
    ],
    faint: [
      ['faint n', 'n'],
      ['faint m', 'm'],
    ],
    revision: 3,
  });
  expect(topics.map(({ network }) => network)).toEqual(['n', 'm']);
});

test.each([
  ['Micro-credentials', 'microcredential'],
  ['micro credential', 'microcredential'],
  ['Retraining', 'retrain'],
  ['skills programmes', 'skill program'],
])('%s and %s are one form', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

test('what is strong for a network is not weak for it too', () => {
  const entries = entriesOf(lexiconWith(topic('a', { weak: ['badge'] }), topic('b', { strong: ['badges'] })));
  expect(entries.get(keyOf('badge'))).toEqual([{ kind: 'strong', topic: 1, network: 'n' }]);
});

test('a form may be of two topics of a network, and of two kinds in two networks', () => {
  const twice = entriesOf(lexiconWith(topic('a', { weak: ['badge'] }), topic('b', { weak: ['badge'] })));
  expect(twice.get(keyOf('badge'))!.map(({ topic: of }) => of)).toEqual([0, 1]);
  const networks = [topic('a', { strong: ['badge'] }), topic('b', { against: ['badge'] })].map((each, at) => ({
    id: `${at}`,
    vocabulary: { topics: [each], forms: {} },
  }));
  expect(
    entriesOf(lexiconOf(networks, 1))
      .get(keyOf('badge'))!
      .map(({ kind }) => kind),
  ).toEqual(['strong', 'against']);
});
