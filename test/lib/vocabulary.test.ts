import { expect, test } from 'vitest';
import type { Network } from '@/lib/model';
import { lexiconOf } from '@/lib/lexicon';
import { compileGate } from '@/lib/topics';
import { vocabularyOf } from '@/lib/vocabulary';

const sleep: Network = {
  question: 'What does sleep do for memory consolidation in students?',
  title: 'Sleep and memory consolidation',
  findings: [
    {
      id: 'overnight-replay',
      name: 'Overnight Replay',
      text: 'Memory consolidation happens in sleep, while the hippocampus replays the day. Slow waves carry it, as Jan Born showed.',
    },
    {
      id: 'caffeine-debt',
      name: 'Caffeine Debt',
      text: 'Caffeine late in the day delays slow waves. The hippocampus then has less time for memory consolidation.',
    },
  ],
  relationships: [
    {
      id: 'borrowed-hours',
      name: 'Borrowed Hours',
      facet: 'Shifts Over Time',
      text: 'Caffeine borrows hours from the hippocampus.',
    },
  ],
};

test('a vocabulary written by a person is kept as it is', () => {
  const vocabulary = { topics: [], forms: { a: ['b'] } };
  expect(vocabularyOf({ ...sleep, vocabulary })).toBe(vocabulary);
});

test('every finding and relationship gets forms from its own name and text', () => {
  const { forms } = vocabularyOf(sleep);
  expect(Object.keys(forms)).toEqual(['overnight-replay', 'caffeine-debt', 'borrowed-hours']);
  expect(forms['overnight-replay']).toEqual(expect.arrayContaining(['overnight replay', 'jan born', 'hippocampus']));
  expect(forms['caffeine-debt']).toContain('caffeine debt');
});

test('what only one finding says stands before what all say', () => {
  const forms = vocabularyOf(sleep).forms['overnight-replay']!;
  expect(forms.indexOf('jan born')).toBeLessThan(forms.indexOf('hippocampus'));
});

test('words shared by question and findings are enough alone, names and frequent words are not', () => {
  const [topic] = vocabularyOf(sleep).topics;
  expect(topic!.strong).toEqual(expect.arrayContaining(['memory consolidation', 'hippocampus']));
  expect(topic!.strong).not.toContain('jan born');
  expect(topic!.strong).not.toContain('time');
  expect(topic!.strong).not.toContain('memory');
  expect(topic!.weak).toEqual(expect.arrayContaining(['memory', 'sleep', 'caffeine']));
});

test('the derived topic lets sentences on the subject through, others not', () => {
  const gate = compileGate(lexiconOf([{ id: 'n', vocabulary: vocabularyOf(sleep) }], 1));
  expect(gate.sentences('A nap in the afternoon helps the hippocampus as well.')).toHaveLength(1);
  expect(gate.sentences('Memory gets worse with a bad night of sleep.')).toMatchObject([{ isAlone: true }]);
  expect(gate.sentences('The memory of that afternoon stayed with her.').some(({ isAlone }) => isAlone)).toBe(false);
  expect(gate.sentences('The train to Basel leaves from platform nine every half hour.')).toEqual([]);
});
