import { expect, test } from 'vitest';
import { createCompany } from '@/lib/company';
import type { Gate } from '@/lib/topics';
import { fc } from '../fixtures/properties';
import { blockOf, gate, sentence, sparseGate } from '../fixtures/sentences';

/** Everything that is said of what is lit among some blocks. */
function lit(blocks: string[], through: Gate, title = ''): object[] {
  const company = createCompany<object>(through, title);
  for (const [at, text] of blocks.entries()) company.add(blockOf(text, one => ({ at, ...one })));
  return company.settle();
}

/** How many blocks are looked at sentence by sentence. */
function countRead(blocks: string[], through: Gate): number {
  let count = 0;
  const sentences = (block: string) => {
    count += 1;
    return through.sentences(block);
  };
  lit(blocks, { ...through, sentences });
  return count;
}

const kinds = fc.string({ unit: fc.constantFrom('D', 'S', 'S', 'w', 'w', 'f', 'x', '.'), minLength: 1, maxLength: 3 });
const said = kinds.map(its => its.split('').map(sentence).join(' '));
const long = fc.nat(900).map(length => 'x'.repeat(length));
const hasty = fc
  .nat(60)
  .map(count => `${'No. '.repeat(count)}${sentence('f')} ${'Go on. '.repeat(count)}${sentence('x')}`);
/** Begins like a word of the lexicon, so that it is looked at. */
const against = 'There was a sheriff with a badger in the hall.';
const weak = fc.array(fc.constantFrom('w', 'w', 'w', '.'), { maxLength: 12 }).map(its => its.map(sentence));
const quiet = fc.nat(20).map(count => Array<string>(count).fill(sentence('.')));
const blocks = fc
  .array(
    fc.oneof(
      quiet,
      weak,
      fc.constant([against]),
      said.map(one => [one]),
      long.map(one => [one]),
      hasty.map(one => [one]),
    ),
    { maxLength: 24 },
  )
  .map(parts => parts.flat());

test.each(['', 'At Coursera', 'A badge', 'A sheriff'])(
  'what is left out changes nothing on a page called "%s"',
  title => {
    fc.assert(
      fc.property(blocks, its => {
        expect(lit(its, sparseGate, title)).toEqual(lit(its, gate, title));
      }),
      { numRuns: 2_000 },
    );
  },
);

test('what makes a neighbour’s neighbour be about something else is not left out', () => {
  const between = Array<string>(5).fill(sentence('.'));
  const near = [sentence('f'), sentence('.')];
  const far = Array<string>(20).fill(sentence('.'));
  const before = [...far, against, ...between, ...near, sentence('D')];
  for (const its of [before, before.toReversed()]) {
    expect(lit(its, sparseGate)).toHaveLength(1);
    expect(
      lit(
        its.filter(one => one !== against),
        sparseGate,
      ),
    ).toHaveLength(2);
  }
});

test('as many weak words as light each other are read', () => {
  const far = Array<string>(20).fill(sentence('.'));
  const many = Array<string>(6).fill(sentence('w'));
  expect(lit([...far, ...many, ...far], sparseGate)).toHaveLength(2);
  expect(countRead([...far, ...many.slice(1), ...far], sparseGate)).toBe(0);
});

test('what is far from every topic is not read, and what is near on both sides is', () => {
  const far = Array<string>(100).fill(sentence('.'));
  expect(countRead([...far, sentence('S'), ...far], sparseGate)).toBeLessThan(30);
  expect(countRead(far, sparseGate)).toBe(0);
});

test('a gate without a first look reads all', () => {
  expect(countRead(Array<string>(100).fill(sentence('.')), gate)).toBe(100);
});
