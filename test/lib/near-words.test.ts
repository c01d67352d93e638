import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { conceptWords } from '@/lib/concepts';
import { hasLike, linesFrom, linesOfWords, nearWords, sharingLetters } from '@/lib/near-words';
import { fc } from '../fixtures/properties';

const all = [...new Set(conceptWords().values())];
const lines = linesOfWords(all);
const fuse = new Fuse(all, { threshold: 0.15, distance: 16, includeScore: true, ignoreFieldNorm: true });

/** A word with letters put in, left out, replaced or swapped. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...all),
    fc.array(fc.tuple(fc.nat(40), fc.nat(3), fc.constantFrom('a', 'e', 'o', 'r', 's', 't', 'n')), { maxLength: 3 }),
  )
  .map(([word, slips]) =>
    slips.reduce((text, [place, kind, letter]) => {
      const at = place % (text.length + 1);
      const inside = [
        letter,
        '',
        letter,
        text
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join(''),
      ][kind]!;
      return text.slice(0, at) + inside + text.slice(at + [0, 1, 1, 2][kind]!);
    }, word),
  )
  .filter(word => word.length >= 6);

test('what is found is what Fuse finds when it searches all words', () => {
  fc.assert(
    fc.property(misspelt, word => {
      const found = fuse.search(word, { limit: 5 }).map(({ item, score }) => ({ word: item, score }));
      expect(nearWords(word, lines)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('few of all words are searched', () => {
  expect(sharingLetters('certificaet', lines).length).toBeLessThan(all.length / 50);
  expect(sharingLetters('certificaet', lines)).toContain('certificate');
});

test('words are shelved by the letter that they begin with', () => {
  const shelf = linesFrom('d', linesOfWords(['debt', 'badge', 'dean', 'end']));
  expect(shelf).toBe(linesOfWords(['debt', 'dean']));
  expect(linesFrom('x', linesOfWords(['debt']))).toBe(linesOfWords([]));
});

test('what no shelf has among its best, all words together have not either', () => {
  const isAlike = (word: string, other: string) => other[0] === word[0] && Math.abs(other.length - word.length) <= 2;
  fc.assert(
    fc.property(misspelt, word => {
      const shelf = linesFrom(word[0]!, lines);
      const [here, there] = [shelf, lines].map(each => nearWords(word, each).find(near => isAlike(word, near.word)));
      expect(there === undefined || here !== undefined).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('where Fuse finds a word of nearly that length, there is one like it', () => {
  const isOfLength = (word: string, other: string) => Math.abs(other.length - word.length) <= 2;
  fc.assert(
    fc.property(misspelt, word => {
      const found = nearWords(word, lines).some(near => isOfLength(word, near.word));
      expect(hasLike(word, lines) || !found).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['certificates', true],
  ['certifycate', true],
  ['certifciate', false],
  ['certificatedly', false],
  ['xertyficate', false],
])('whether there is a word like %s: %s', (word, isThere) => {
  expect(hasLike(word, linesOfWords(['badge', 'certificate']))).toBe(isThere);
});
