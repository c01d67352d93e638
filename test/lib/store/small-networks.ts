import type { Correction } from '@/lib/correction';
import type { Network, NodeKey } from '@/lib/model';

/** A network of two topics: two findings on sleep and on tea, and a relationship that bears on the first. */
export const sleep: Network = {
  question: 'What does sleep do?',
  title: 'Sleep and memory',
  findings: [
    { id: 'night-replay', name: 'Night Replay', text: 'Deep sleep replays the memory of a day and makes it last.' },
    { id: 'late-tea', name: 'Late Tea', text: 'Strong tea in the evening keeps a drinker awake.' },
  ],
  relationships: [
    { id: 'lost-night', name: 'Lost Night', facet: 'Adds Up', text: 'Every replay of memory that is missed is lost.' },
  ],
  vocabulary: {
    topics: [
      { id: 'sleeping', name: 'Sleeping', strong: ['deep sleep'], weak: ['memory', 'night'], against: [] },
      { id: 'drinks', name: 'Drinks', strong: ['tea'], weak: ['cup'], against: ['tea party'] },
    ],
    forms: {
      'night-replay': ['memory replay', 'sleeping brain'],
      'late-tea': ['evening tea'],
      'lost-night': ['missed replays'],
    },
  },
};

/** A network of one topic. */
export const trains: Network = {
  question: 'Why are trains late?',
  title: 'Trains and time',
  findings: [
    { id: 'single-track', name: 'Single Track', text: 'One late train on a single track makes all others wait.' },
  ],
  relationships: [],
  vocabulary: {
    topics: [{ id: 'railways', name: 'Railways', strong: ['single track'], weak: ['train'], against: [] }],
    forms: { 'single-track': ['waiting train'] },
  },
};

/** A correction as a reader makes it. */
export function correctionOf(text: string, node: NodeKey, more: Partial<Correction> = {}): Correction {
  return { text, node, forms: [], correctedAt: '2027-01-02T10:00:00.000Z', ...more };
}
