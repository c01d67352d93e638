import { expect, test } from 'vitest';
import { rawOffset, squeeze, squeezedOffset } from '@/entrypoints/keeper/squeeze';
import { fc } from '../fixtures/properties';

const raw = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\ufeff') });

test('white space is collapsed, and invisible characters are left out', () => {
  expect(squeeze('mi\u00adcro\n\t  cre\u200bden\u00a0tials', false)).toBe(
    'micro cre den tials'.replace('cre den', 'creden'),
  );
});

test('what joins letters or signs stays: without it they say something else', () => {
  const joined = 'می\u200cخواهم \u{1f469}\u200d\u{1f52c}';
  expect(squeeze(`\u200f${joined}\u200e`, false)).toBe(joined);
});

test('a blank that follows a blank is left out', () => {
  expect([squeeze(' a', true), squeeze(' a', false)]).toEqual(['a', ' a']);
});

test('each character leads back to where it came from, and from there to itself', () => {
  fc.assert(
    fc.property(raw, fc.boolean(), (text, isAfterBlank) => {
      const squeezed = squeeze(text, isAfterBlank);
      squeezed.split('').forEach((character, count) => {
        const offset = rawOffset(text, isAfterBlank, count);
        expect(text[offset]!.replace(/\s/, ' ')).toBe(character);
        expect(squeezedOffset(text, isAfterBlank, offset)).toBe(count);
      });
      expect(rawOffset(text, isAfterBlank, squeezed.length)).toBe(text.length);
    }),
  );
});
