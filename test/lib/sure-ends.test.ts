import { expect, test } from 'vitest';
import { endsSentence, fewestPlaces } from '@/lib/sure-ends';

test.each([
  ['They went home. They came back.', true],
  ['They went home.” (They came back.', true],
  ['They asked Prof. Smith.', false],
  ['They went to No. 5 of approx. Ten.', false],
  ['They went home. and came back', false],
])('whether a sentence surely ends in “%s”', (text, expected) => expect(endsSentence(text)).toBe(expected));

test.each([
  ['nothing', '', -2],
  ['what has no end', 'on and '.repeat(1_000), -1],
  ['sentences that are long', `${'on and '.repeat(100)}ever. A`.repeat(5), 3],
  ['blanks', `${' '.repeat(10_000)}ever. A`.repeat(5), -2],
])('%s takes at least so many places', (_what, text, expected) => expect(fewestPlaces(text)).toBeCloseTo(expected, 0));
