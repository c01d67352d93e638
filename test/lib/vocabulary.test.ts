import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import lists from '@/assets/ordinary-words.json';
import { lexiconOf } from '@/lib/lexicon';
import type { Network } from '@/lib/model';
import { networkFromFields } from '@/lib/network-json';
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

test('what is shared by question and findings is enough alone, names and frequent words are not', () => {
  const [topic] = vocabularyOf(sleep).topics;
  expect(topic!.strong).toEqual(expect.arrayContaining(['memory consolidation', 'hippocampus']));
  expect(topic!.strong).not.toContain('jan born');
  expect(topic!.strong).not.toContain('time');
  expect(topic!.strong).not.toContain('memory');
  expect(topic!.weak).toEqual(expect.arrayContaining(['memory', 'sleep', 'jan born']));
});

test('the derived topic lets sentences on the subject through, others not', () => {
  const gate = compileGate(lexiconOf([{ id: 'n', vocabulary: vocabularyOf(sleep) }], 1));
  const level = (text: string) => gate.sentences(text)[0]?.levels.get('n');
  expect(level('A nap in the afternoon helps the hippocampus as well.')).toBe('alone');
  expect(level('Memory gets worse with a bad night of sleep.')).toBe('alone');
  expect(level('The memory of that afternoon stayed with her.')).toBe('weak');
  expect(level('The train to Basel leaves from platform nine every half hour.')).toBeUndefined();
});

test('the built-in network, without its vocabulary, is still known by its subject', () => {
  const { vocabulary: _, ...bare } = networkFromFields(builtIn);
  const [topic] = vocabularyOf(bare).topics;
  expect(topic!.strong).toEqual(expect.arrayContaining(['micro credential', 'upskilling', 'credentialing platform']));
  expect(topic!.weak).toContain('certification');
  expect([...topic!.strong, ...topic!.weak]).not.toContain('micro');
});

test('a network of nothing, or of a line, has a vocabulary', () => {
  const empty = { question: '', title: '', findings: [], relationships: [] };
  expect(vocabularyOf(empty)).toMatchObject({ topics: [{ strong: [], weak: [] }], forms: {}, concepts: {} });
  const line = vocabularyOf({
    ...empty,
    title: 'Glaciers',
    findings: [{ id: 'a', name: 'Melt', text: 'Glaciers melt.' }],
  });
  expect(line.topics[0]!.strong).toContain('glacier');
});

test('however many findings a network has, its words are so many at most', () => {
  const findings = Array.from({ length: 900 }, (_, at) => ({
    id: `f${at}`,
    name: `Qu${at}x`,
    text: `${sleep.findings[at % 2]!.text} ${lists.vague.join(' ')} Then zor${at}b met vil${at}k and Ulm${at} Bresk${at}.`,
  }));
  const { topics, faint, forms } = vocabularyOf({ ...sleep, findings });
  expect(topics[0]!.strong.length).toBeLessThanOrEqual(60);
  expect(topics[0]!.weak).toHaveLength(240);
  expect(faint).toHaveLength(400);
  expect(Object.keys(forms)).toHaveLength(901);
});
