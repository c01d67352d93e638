import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { firstLookAt } from '@/lib/first-look';
import { firstLookOf, lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';
import { isLight } from '@/lib/lights';
import { isHot } from '@/lib/waiting-blocks';
import { fc } from '../fixtures/properties';

const { topics, faint } = builtIn.vocabulary;
const lexicon = lexiconOf([{ id: 'n', vocabulary: { topics, faint } }], 1);
const gate = compileGate(lexicon, firstLookOf(lexicon));

const forms = topics.flatMap(({ strong, weak, against }) => [...strong, ...weak, ...against]);
const around = (words: string) => `In the end they spoke at length about ${words} of all kinds.`;

/** How many sentences have words, and how many of them are on topic alone. */
function saidIn(block: string): { hot: number; lights: number } {
  const hot = gate.sentences(block).filter(isHot);
  return { hot: hot.length, lights: hot.filter(({ levels }) => isLight(levels)).length };
}

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
      const { hot, lights } = saidIn(block);
      if (hot === 0) return;
      found += 1;
      expect(gate.mayHave(block)).toBeGreaterThanOrEqual(hot > 1 || lights > 0 ? 2 : 1);
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(500);
});

test.each(['people of no kind', 'certain learned men', 'timely openings'])('%s are not told', words => {
  expect(gate.mayHave(around(words))).toBe(0);
});

test('a first look of another lexicon is not minded', () => {
  const other = { ...firstLookOf(lexicon), revision: 2 };
  expect(compileGate(lexicon, other).mayHave(around('people'))).toBe(2);
});

test('one weak word is told from two, and from a strong one', () => {
  expect(gate.mayHave(around('a certificate'))).toBe(1);
  expect(gate.mayHave(around('a certificate and a learner'))).toBe(2);
  expect(gate.mayHave(around('microcredentials'))).toBe(2);
});

test('a word that is weak to one network and holds a strong one of another is told as both', () => {
  const topic = { id: 't', name: 'T', strong: [] as string[], weak: [] as string[], against: [] };
  const both = lexiconOf(
    [
      { id: 'n', vocabulary: { topics: [{ ...topic, weak: ['badge programme'] }], faint: [] } },
      { id: 'm', vocabulary: { topics: [{ ...topic, strong: ['badge'] }], faint: [] } },
    ],
    1,
  );
  expect(compileGate(both, firstLookOf(both)).mayHave(around('a badge programme'))).toBe(2);
  expect(firstLookAt(firstLookOf(both))()(around('a badge programme'))).toBe(true);
});
