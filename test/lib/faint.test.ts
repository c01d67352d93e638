import { expect, test } from 'vitest';
import { faintGate } from '@/lib/faint';
import { lexiconOf } from '@/lib/lexicon';

const topic = { id: 't', name: 'T', strong: ['coursera'], weak: ['badge'], against: ['birth certificate'] };
const lexicon = lexiconOf(
  [
    { id: 'n', vocabulary: { topics: [topic], faint: ['fee', 'hand out', 'win'] } },
    { id: 'm', vocabulary: { topics: [{ ...topic, against: ['fee'] }], faint: ['certificate'] } },
  ],
  1,
);
const gate = faintGate(lexicon);

/** How the one sentence of a block is on the topics of both networks. */
const levelsOf = (block: string) => Object.fromEntries(gate(block)[0]?.levels ?? []);

test('faint words are told by network, and are no topic words', () => {
  const block = 'Nobody knows what will come of it. They wrote a certificate for everybody.';
  expect(gate(block)).toMatchObject([{ index: 1, start: 35, levels: new Map([['m', 'faint']]), words: [] }]);
});

test('a word against wins over faint ones of its network, whatever it is to another', () => {
  expect(levelsOf('There was a fee in the end, and no way out.')).toEqual({ n: 'faint', m: 'against' });
  expect(levelsOf('A birth certificate has a fee as well.')).toEqual({ n: 'against', m: 'against' });
  expect(levelsOf('A birth certificate, and who could win it?')).toEqual({ n: 'against', m: 'faint' });
});

test.each([
  'They hand-out what was left of it.',
  'She wins whatever she tries hard.',
  'Fees are all they think of here.',
])('inflections and hyphens do not matter: %s', block => expect(levelsOf(block)).toMatchObject({ n: 'faint' }));

test.each([
  'They drank the wine that was left.',
  'It was a coffee that they wanted.',
  'He would hand it over to her there.',
])('other words that look alike are none: %s', block => expect(gate(block)).toEqual([]));

test('what is too short to be a sentence is left out', () => expect(gate('The fee.')).toEqual([]));

test('a lexicon without faint words and words against finds nothing', () => {
  expect(faintGate(lexiconOf([], 1))('There was a fee in the end, and no way out.')).toEqual([]);
});
