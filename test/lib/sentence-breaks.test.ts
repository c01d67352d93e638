import { expect, test } from 'vitest';
import { breaksOf } from '@/lib/sentence-breaks';
import { fc } from '../fixtures/properties';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Of other scripts, of none, in other cases, and marks. */
const LETTERS = [
  'д',
  'Ж',
  'א',
  'ق',
  '中',
  'ア',
  '한',
  'ก',
  'ก็',
  'ह',
  'हि',
  'á',
  'ǅ',
  'ʰ',
  'ª',
  'α',
  'Ω',
  'ა',
  'Ა',
  'ब्\u200d',
  '\u200e',
];
const segmented = (text: string) => [...segmenter.segment(text)].map(({ index }) => index).slice(1);

test.each([
  ['One ends. Another begins.', [10]],
  ['It rose by 3.5 per cent. Nobody asked (why?). “So it goes.” Then they left.', [25, 46, 60]],
  ['Dr. Ruiz, e.g. the U.S. Congress vs. all. ok', [4, 24]],
  ['No end', []],
  ['First line\u2029e.g. the next.\u2029', [11]],
  ['Да. Нет. 中文. 한국', [4, 9, 13]],
  ['', []],
])('%j', (text, breaks) => {
  expect(breaksOf(text)).toEqual(breaks);
});

test('sentences break where the segmenter breaks them', () => {
  const signs = [
    '.!?.!?   aZbQé1,;:-–—\'"()[]«»“”‘’…•&/%€|\u2029'.split(''),
    ['🚀', '⬤', '👍🏽', '🏳️‍🌈', '†'],
    LETTERS,
  ].flat();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 24 }), all => {
      const breaks = breaksOf(all.join(''));
      const isLeftAlone = breaks === undefined && all.some(sign => LETTERS.includes(sign));
      expect(isLeftAlone || breaks).toEqual(isLeftAlone || segmented(all.join('')));
    }),
    { numRuns: 10_000 },
  );
});

test('every sign that is known is of the class that the segmenter takes it for', () => {
  // All but the ideographs and syllables of East Asia, which are alike.
  const codes = [
    [0, 0x3200],
    [0xf900, 0x10000],
    [0x1f000, 0x1fb00],
  ].flatMap(([from, to]) => Array.from({ length: to! - from! }, (_, at) => from! + at));
  const known = codes.map(code => String.fromCodePoint(code)).filter(sign => breaksOf(sign));
  expect(known.length).toBeGreaterThan(250);
  const texts = known.flatMap(sign => [
    `a.${sign}B`,
    `a. ${sign} b`,
    `A.${sign} B`,
    `a. ${sign}b`,
    `1.${sign}`,
    `a! ${sign}B`,
    `a${sign} B`,
    `${sign}.B`,
  ]);
  const isWrong = (text: string) => String(breaksOf(text)) !== String(segmented(text));
  expect(texts.filter(isWrong)).toEqual([]);
});

test('what it does not know it leaves to the segmenter', () => {
  for (const text of ['Ende。次', 'One.\nTwo.', 'ok؟ no', '\u0967. B']) expect(breaksOf(text)).toBe(undefined);
});
