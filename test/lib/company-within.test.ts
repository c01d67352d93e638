import { expect, test } from 'vitest';
import { createCompany, UNSURE } from '@/lib/company';
import type { Gate } from '@/lib/topics';
import { fc } from '../fixtures/properties';
import { blockOf, gate, sentence, sparseGate } from '../fixtures/sentences';

/** Everything that is said of what is lit among some blocks, the first of which is the one at `from`. */
function lit(blocks: string[], through: Gate, title: string, from = 0): { at: number }[] {
  const company = createCompany<{ at: number }>(through, title);
  for (const [at, text] of blocks.entries()) company.add(blockOf(text, one => ({ at: at + from, ...one })));
  return company.settle();
}

const kinds = fc.string({ unit: fc.constantFrom('D', 'S', 'w', 'f', 'x', '.'), minLength: 1, maxLength: 3 });
const said = kinds.map(its => its.split('').map(sentence).join(' '));
const long = fc.nat(900).map(length => 'x'.repeat(length));
const blocks = fc.array(fc.oneof(fc.constant(sentence('.')), said, said, long), { maxLength: 60 });

test.each(['', 'At Coursera', 'A badge', 'A sheriff'])(
  'who begins within a page called "%s" lights the same, but for the first blocks',
  title => {
    fc.assert(
      fc.property(blocks, fc.nat(30), (its, from) => {
        const isSure = ({ at }: { at: number }) => at >= from + UNSURE;
        for (const through of [gate, sparseGate]) {
          const all = lit(its, through, title);
          expect(lit(its.slice(from), through, title, from).filter(isSure)).toEqual(all.filter(isSure));
        }
      }),
      { numRuns: 1_000 },
    );
  },
);

test('what the first blocks say may have company before them', () => {
  const its = [sentence('S'), sentence('w'), ...Array<string>(20).fill(sentence('.')), sentence('S')];
  expect(lit(its, gate, '').map(({ at }) => at)).toEqual([0, 1, 22]);
  expect(lit(its.slice(1), gate, '', 1).map(({ at }) => at)).toEqual([22]);
});
