import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import type { Gate } from '@/lib/topics';
import { fc } from '../fixtures/properties';
import { blockOf, gate, sentence, sparseGate } from '../fixtures/sentences';

const kinds = fc.string({ unit: fc.constantFrom('D', 'S', 'w', 'f', 'x', '.'), minLength: 1, maxLength: 4 });
const said = kinds.map(its => its.split('').map(sentence).join(' '));
const long = fc.nat(3_000).map(length => 'x'.repeat(length));
const quiet = fc.constant(sentence('.'));
/** Blocks, each with whether what is settled by then is asked for. */
const blocks = fc.array(fc.tuple(fc.oneof(quiet, quiet, quiet, said, long), fc.boolean()), { maxLength: 80 });

/** What is lit of some blocks, and how many of that was known before the end. */
function lit(its: [text: string, isAsked: boolean][], through: Gate, title: string): { all: object[]; soon: number } {
  const company = createCompany<object>(through, title);
  const all: object[] = [];
  for (const [at, [text, isAsked]] of its.entries()) {
    company.add(blockOf(text, one => ({ at, ...one })));
    if (isAsked) all.push(...[...company.settlingSoFar()].filter(one => one !== undefined));
  }
  const soon = all.length;
  return { all: [...all, ...company.settle()], soon };
}

test.each(['', 'At Coursera', 'A badge', 'A sheriff'])(
  'what is settled while a page called "%s" is being read is settled as it is at its end',
  title => {
    fc.assert(
      fc.property(blocks, its => {
        const atOnce = its.map(([text]): [string, boolean] => [text, false]);
        for (const through of [gate, sparseGate])
          expect(lit(its, through, title).all).toEqual(lit(atOnce, through, title).all);
      }),
      { numRuns: 2_000 },
    );
  },
);

test.each(['', 'At Coursera'])('what nothing can reach any more is settled, on a page called "%s"', title => {
  const far = Array<string>(30).fill(sentence('.'));
  const its = [sentence('S'), ...far, sentence('S')].map((text, at): [string, boolean] => [text, at === 29]);
  expect(lit(its, gate, title)).toMatchObject({ soon: 1, all: [{}, {}] });
});
