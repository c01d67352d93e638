import { expect, test } from 'vitest';
import { beginningsOf } from '@/lib/beginnings';
import { endOf } from '@/lib/form-end';
import { spellingsOf } from '@/lib/form-pattern';
import { fc } from '../fixtures/properties';

test('only words are told that begin as a spelling does', () => {
  const places = beginningsOf(['badg~e', 'e-learning', 'it'])('the badges of e learning, elearnings and its rebadging');
  expect(places).toEqual([4, 14, 26, 41]);
});

test('what stands within a word is no beginning', () =>
  expect(beginningsOf(['cert'])('concert \u00e9cert 5cert l\u2019cert')).toEqual([22]));

test('no word is left out where a spelling is, whatever gaps, signs and endings it is written with', () => {
  const part = fc.stringMatching(/^[a-z\d\u00e0-\u00f6&.'+]{1,7}$/);
  const form = fc
    .tuple(part, fc.array(fc.tuple(fc.constantFrom(' ', '-'), part), { maxLength: 2 }))
    .map(([first, rest]) => `${first}${rest.flat().join('')}`)
    .filter(text => /^[a-z\d\u00c0-\u024f]/.test(text));
  const gap = fc.constantFrom(' ', '-', '', '\u2011', '  ', '\u2029');
  const ending = fc.constantFrom('', 's', "'s", 'ed', 'ing', 'ies', '\u00e9');
  fc.assert(
    fc.property(form, fc.array(form), gap, ending, (wanted, others, between, end) => {
      for (const spelling of spellingsOf(wanted)) {
        const text = `in ${spelling.replace(/~.*/, '').replaceAll(/[ -]/g, between)}${end} .`;
        if (endOf(spelling, text, 3) < 0) continue;
        expect(beginningsOf([...others, spelling])(text)).toContain(3);
      }
    }),
  );
});
