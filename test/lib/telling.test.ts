import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { firstLookOf, lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';
import { isHot } from '@/lib/waiting-blocks';
import { fc } from '../fixtures/properties';

const { topics, faint } = builtIn.vocabulary;
const lexicon = lexiconOf([{ id: 'n', vocabulary: { topics, faint } }], 1);
const gate = compileGate(lexicon, firstLookOf(lexicon));

const forms = topics.flatMap(({ strong, weak, against }) => [...strong, ...weak, ...against]);
const hasWords = (block: string) => gate.sentences(block).some(isHot);
const around = (words: string) => `In the end they spoke at length about ${words} of all kinds.`;

test('whatever is found in a block is told, however it is written', () => {
  const form = fc.constantFrom(...forms);
  const gap = fc.constantFrom(' ', '-', '\u2011', '\u2029', '  ', '');
  const ending = fc.constantFrom('', 's', 'ed', 'ing', '’s', 'ies', 'x');
  const between = fc.constantFrom(' ', ', ', '-', '/', 'a', '\u2029');
  const isLoud = fc.boolean();
  let found = 0;
  fc.assert(
    fc.property(form, form, gap, gap, ending, between, isLoud, (one, other, blank, hyphen, end, joint, loud) => {
      const written = (words: string) => words.replace(/[ -]/g, sign => (sign === '-' ? hyphen : blank));
      const text = around(written(one) + end + joint + written(other));
      const block = loud ? text.toUpperCase() : text;
      if (!hasWords(block)) return;
      found += 1;
      expect(gate.mayHave(block)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(500);
});

test.each(['people of no kind', 'certain learned men', 'timely openings'])('%s are not told', words => {
  expect(gate.mayHave(around(words))).toBe(false);
});

test('a first look of another lexicon is not minded', () => {
  const other = { ...firstLookOf(lexicon), revision: 2 };
  expect(compileGate(lexicon, other).mayHave(around('people'))).toBe(true);
});
