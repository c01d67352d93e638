import { expect, test } from 'vitest';
import { fold, words } from '@/lib/text';
import { tokensOf } from '@/lib/tokens';
import { fc } from '../fixtures/properties';

test('words, whatever the text, are runs of letters and digits with inner apostrophes', () => {
  const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
  const letters = fc.constantFrom(...Array.from("ab9Z '-.\n\t_\u2019\u00e9\u2011"));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), text => {
      const plain = [...fold(text).matchAll(word)].map(match => [match[0], match.index]);
      expect(words(text).map(({ text: written, start }) => [written, start])).toEqual(plain);
    }),
  );
});

test('a word is joined to the next by one blank or hyphen, and by nothing else', () => {
  const joined = tokensOf('low-traffic zones, for\u2011ever  now. End').map(({ text, isJoined }) => [text, isJoined]);
  expect(joined).toEqual([
    ['low', true],
    ['traffic', true],
    ['zones', false],
    ['for', true],
    ['ever', false],
    ['now', false],
    ['End', false],
  ]);
});
