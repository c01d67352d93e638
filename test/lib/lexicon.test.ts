import { expect, test } from 'vitest';
import { keyOf } from '@/lib/form-pattern';
import { lexiconOf } from '@/lib/lexicon';
import { faintShelves, wordShelves } from '@/lib/lexicon-words';
import type { Topic } from '@/lib/vocabulary-model';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  name: id,
  strong: [],
  weak: [],
  against: [],
  ...more,
});
const lexiconWith = (...topics: Topic[]) => lexiconOf([{ id: 'n', vocabulary: { topics } }], 3);

test('the seventh topic wears the style of the first', () => {
  const { topics } = lexiconWith(...Array.from({ length: 7 }, (_, index) => topic(`t${index}`)));
  expect(topics.map(({ style }) => style)).toEqual([0, 1, 2, 3, 4, 5, 0]);
});

test('topics of several networks count on, and words know their network', () => {
  const networks = ['n', 'm'].map(id => ({
    id,
    vocabulary: { topics: [topic('t', { strong: [`Word\u2011${id}`] })], faint: [`Faint ${id}`] },
  }));
  const lexicon = lexiconOf(networks, 3);
  expect(wordShelves(lexicon).on('word')).toEqual([
    { spelling: 'word-n', owner: 'n', of: { kind: 'strong', topic: 0, network: 'n' } },
    { spelling: 'word-m', owner: 'm', of: { kind: 'strong', topic: 1, network: 'm' } },
  ]);
  expect(
    faintShelves(lexicon)
      .on('fain')
      .map(({ spelling, owner }) => [spelling, owner]),
  ).toEqual([
    ['faint n', 'n'],
    ['faint m', 'm'],
  ]);
  expect([lexicon.revision, ...lexicon.topics.map(({ network }) => network)]).toEqual([3, 'n', 'm']);
});

test('a word of another letter is on another shelf, and none is on a shelf that objects have anyway', () => {
  const shelves = wordShelves(lexiconWith(topic('t', { weak: ['badge', 'e-learning', 'it'] })));
  expect(
    ['badg', 'e', 'it', 'toString', 'cred'].map(shelf => shelves.on(shelf).map(({ spelling }) => spelling)),
  ).toEqual([['badg~e'], ['e-learning'], ['it'], [], []]);
});

test.each([
  ['Micro-credentials', 'microcredential'],
  ['micro credential', 'microcredential'],
  ['Retraining', 'retrain'],
  ['skills programmes', 'skill program'],
])('%s and %s are one form', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));
