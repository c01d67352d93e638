import { expect, test } from 'vitest';
import type { TopicWord } from '@/lib/model';
import { isWorthShowing, passageOf, topicsOf } from '@/lib/passages';
import { collapse } from '@/lib/text';
import { fc } from '../fixtures/properties';

const lit = (start: number, end: number, words: TopicWord[]) => ({
  start,
  end,
  words,
  networks: ['n'],
  topics: [0],
  before: 'One.',
});
const word = (text: string, start: number): TopicWord => ({ text, start, topic: 0, strong: true });

test('a passage is its sentence with white space collapsed', () => {
  const block = 'One. Two  \n badges   are  sold. Three.';
  const passage = passageOf(7, block, lit(5, 31, [word('badges', 7)]));
  expect(passage).toEqual({
    id: 7,
    text: 'Two badges are sold.',
    words: [word('badges', 4)],
    networks: ['n'],
    before: 'One.',
  });
});

test('a word that runs over a line break is collapsed as well', () => {
  const passage = passageOf(1, 'digital   badges', lit(0, 16, [word('digital   badges', 0)]));
  expect(passage.words).toEqual([word('digital badges', 0)]);
});

test('a passage has at most 2,000 characters, and no word beyond them', () => {
  const block = `${'x'.repeat(1_995)} badge badge`;
  const { text, words } = passageOf(1, block, lit(0, block.length, [word('badge', 1_996)]));
  expect(text).toHaveLength(2_000);
  expect(words).toEqual([]);
});

test('a passage has at most 64 words', () => {
  const block = 'badge '.repeat(70);
  const words = Array.from({ length: 70 }, (_, at) => word('badge', at * 6));
  expect(passageOf(1, block, lit(0, block.length, words)).words).toEqual(words.slice(0, 64));
});

test('every word still stands where it says', () => {
  const token = fc.stringMatching(/^[a-z]{1,6}$/);
  const blank = fc.stringMatching(/^[ \n\u00a0\u2029]{1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(token, blank), { minLength: 1, maxLength: 9 }), fc.nat(8), (parts, at) => {
      const index = at % parts.length;
      const start = parts.slice(0, index).flat().join('').length;
      const block = parts.flat().join('').trimEnd();
      const [text] = parts[index]!;
      const passage = passageOf(1, block, lit(0, block.length, [word(text, start)]));
      expect(passage.text).toBe(collapse(block));
      expect(passage.text.slice(passage.words[0]!.start).startsWith(text)).toBe(true);
    }),
  );
});

test('the foremost topic is the one with the most words, strong ones counting twice', () => {
  const words = [
    { topic: 2, strong: false },
    { topic: 0, strong: false },
    { topic: 1, strong: true },
    { topic: 0, strong: false },
    { topic: 0, strong: false },
  ];
  expect(topicsOf(words)).toEqual([0, 1, 2]);
});

test('a passage that has no topic word of its own is worth showing only when it speaks to a finding', () => {
  const link = { node: 'n/a', score: 0.5, strength: 'weak' as const, reasons: [] };
  const word = { text: 'badge', start: 0, topic: 0, strong: true };
  expect([isWorthShowing({ words: [] }, []), isWorthShowing({ words: [] }, [link])]).toEqual([false, true]);
  expect(isWorthShowing({ words: [word] }, [])).toBe(true);
});
