import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import { firstLookAt } from '@/lib/first-look';
import { firstLookOf } from '@/lib/lexicon';
import { REACH } from '@/lib/lights';
import { fc } from '../fixtures/properties';
import { blockOf, gate, lexicon, sentence } from '../fixtures/sentences';

const look = firstLookAt(firstLookOf(lexicon));

function hasLight(blocks: string[]): boolean {
  const company = createCompany<true>(gate, '');
  for (const text of blocks) company.add(blockOf(text, () => true));
  return company.settle().length > 0;
}

const longWeak = `There were ${'many and many '.repeat(16)}people with a badge there.`;
/** As much as is taken for one place, with ends. */
const tight = `${'They say that they went there. '.repeat(8)}They all came there.`;

const weak = fc.constantFrom(sentence('w'), longWeak);
const short = fc.constantFrom('So.', 'They say so.', 'Menu', 'See No. 5 there.', sentence('.'));
const long = fc.integer({ min: 10, max: 1_500 }).map(length => `${'on and '.repeat(length / 7)}on.`);
const said = fc.oneof(
  { weight: 6, arbitrary: weak },
  { weight: 1, arbitrary: short },
  { weight: 1, arbitrary: long },
  { weight: 3, arbitrary: fc.constant(tight) },
);
const block = fc.oneof(
  said,
  fc.array(said, { minLength: 2, maxLength: 4 }).map(its => its.join(' ')),
);
const pages = fc.tuple(fc.array(block, { minLength: 4, maxLength: 16 }), fc.constantFrom('', ' ', '\n\n\t\t'));

test('wherever weak words stand in reach of one that they light, the page is worth reading', () => {
  const reach = 2 * REACH + 1;
  const missed = Array.from({ length: 2 ** reach }, (_, which) =>
    Array.from({ length: reach }, (_place, at) => ((which >> at) & 1 ? longWeak : tight)),
  ).filter(blocks => !look()(blocks.join('\n')) && hasLight(blocks));
  expect(missed).toEqual([]);
});

test('a page of which weak words light a sentence is worth reading', () => {
  let lit = 0;
  fc.assert(
    fc.property(pages, ([blocks, between]) => {
      if (!hasLight(blocks)) return;
      lit += 1;
      expect(look()(blocks.join(between))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(lit).toBeGreaterThan(200);
});
