import { expect, test } from 'vitest';
import { firstLookOf, lexiconOf } from '@/lib/lexicon';
import { lowered } from '@/lib/lowered';
import { toldWords } from '@/lib/told-words';

/** What of a text is told of these words, at the first place that tells one. */
function toldOf(text: string, { strong = [] as string[], weak = [] as string[], against = [] as string[] }) {
  const topics = [{ id: 't', name: 'T', strong, weak, against }];
  const { pattern, words } = firstLookOf(lexiconOf([{ id: 'n', vocabulary: { topics } }], 1));
  const tell = toldWords(words);
  const plain = lowered(text);
  for (const { index, 0: before, 1: seed } of plain.matchAll(new RegExp(pattern, 'g'))) {
    const [place] = tell(plain, index + before.length, seed!, text);
    if (place) return `${place.told.kind} ${place.at}`;
  }
}

test.each([
  ['a word', 'The nanodegree.'],
  ['its inflections', 'Some nanodegrees.'],
  ['its inflections behind a seed that is longer', 'They go coding.'],
  ['a hyphen', 'A work-based course.'],
  ['a hyphen that is a blank', 'A work based course.'],
  ['a hyphen that is not there', 'A workbased course.'],
  ['another dash', 'A work\u2013based course.'],
  ['a hyphen within a seed', 'To re-skill them.'],
  ['the same without it, by another seed', 'To reskilling them.'],
  ['a word before', 'It is hard to find.'],
  ['an apostrophe before', 'All workers\u2019 tuition.'],
  ['two words', 'Their talent\n pipeline.'],
])('a strong word is told with %s', (_what, text) => {
  const strong = ['nanodegree', 'code', 'coding bootcamp', 'work-based', 're-skill', 'reskill', 'hard to find'];
  expect(toldOf(text, { strong: [...strong, "workers' tuition", 'talent pipeline'] })).toMatch(/^s /);
});

test.each([
  ['no word', 'Nothing of the kind.'],
  ['the beginning of another', 'The nanodegreeish.'],
  ['the end of another', 'The unnanodegree.'],
  ['another word before', 'It is easy to find.'],
  ['another word behind', 'Their talent show.'],
])('nothing is told of %s', (_what, text) =>
  expect(toldOf(text, { strong: ['nanodegree', 'hard to find', 'talent pipeline'] })).toBeUndefined(),
);

test('the longest word counts, and where it begins', () => {
  const words = { strong: ['credential'], against: ['login credential'], weak: ['credential theft'] };
  expect(toldOf('A credential.', words)).toBe('s 2');
  expect(toldOf('A credential theft.', words)).toBe('w 2');
  expect(toldOf('A login credential.', words)).toBe('a 2');
});
