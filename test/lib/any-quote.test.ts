import { expect, test } from 'vitest';
import { barely } from '@/lib/bare-text';
import { MAX_CONTEXT } from '@/lib/evidence';
import { describeQuote } from '@/lib/quote';
import { findQuote } from './found-quote';
import { fc } from '../fixtures/properties';

test('no half of a character is kept', () => {
  const faces = '\u{1f600}'.repeat(40);
  const { prefix, suffix } = describeQuote(`${faces} x ${faces}`, 81, 82).quote;
  expect([prefix.length, suffix.length]).toEqual([MAX_CONTEXT - 1, MAX_CONTEXT - 1]);
  expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
});

const unit = fc.constantFrom(...'aAbé. \n\u00ad\u200b“"-\u2013'.split(''), '\u{1f600}', 'İ');
const anyText = fc.string({ unit, minLength: 1, maxLength: 300 });
const anyStretch = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .map(([text, a, b]) => ({ text, start: Math.min(a, b) % text.length, end: Math.max(a, b) % (text.length + 1) }))
  .filter(({ text, start, end }) => barely(text.slice(start, end)) !== '' && text.slice(start, end).isWellFormed());

test('whatever is described is found where it stands', () => {
  fc.assert(
    fc.property(anyStretch, ({ text, start, end }) => {
      const described = describeQuote(text, start, end);
      expect(findQuote(text, described.quote, described.position)).toEqual({ ...described.position, as: 'found' });
      expect(described.quote.prefix.length).toBeLessThanOrEqual(MAX_CONTEXT);
      expect(described.quote.suffix.length).toBeLessThanOrEqual(MAX_CONTEXT);
    }),
  );
});

test('whatever is found in any other text says the same, or is said to have changed', () => {
  fc.assert(
    fc.property(anyStretch, anyText, fc.boolean(), ({ text, start, end }, other, isAppended) => {
      const described = describeQuote(text, start, end);
      const copy = isAppended ? other + text : other;
      const found = findQuote(copy, described.quote, described.position);
      if (!found) return;
      const isSame = barely(copy.slice(found.start, found.end)) === barely(described.quote.exact);
      expect(isSame).toBe(found.as === 'found');
    }),
  );
});
