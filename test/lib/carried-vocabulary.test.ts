import { expect, test } from 'vitest';
import { carriedVocabulary } from '@/lib/carried-vocabulary';
import { vocabularyFor } from '@/lib/network-json';
import { done } from '@/lib/steps';
import type { StoredNetwork } from '@/lib/model';
import { sleep } from './store/small-networks';

/** A network that goes by almost as many words as it may. */
function wordy(name: string): StoredNetwork {
  const words = (from: number) => Array.from({ length: 990 }, (_, at) => `${name}${from * 1_000 + at}`);
  const topics = [0, 3, 6].map(at => ({
    id: `${name}-${at}`,
    name: `${name} ${at}`,
    strong: words(at),
    weak: words(at + 1),
    against: words(at + 2),
  }));
  const vocabulary = vocabularyFor(sleep, { ...sleep.vocabulary, topics });
  const id = name.repeat(43);
  const rest = { hashtag: id.slice(0, 11), aliases: [], enabled: true, builtIn: false, addedAt: '' };
  return { id, ...rest, network: sleep, vocabulary, vocabularyEditedAt: '2027-01-02T10:00:00.000Z' };
}

test('two networks with many words are one with so many that its file can be read, some of each topic', () => {
  const formers = [wordy('a'), wordy('b')];
  const { vocabulary } = done(carriedVocabulary(formers, { network: sleep, nodes: new Map() }));
  expect(() => vocabularyFor(sleep, vocabulary)).not.toThrow();
  expect(vocabulary!.topics.map(({ strong }) => strong.length > 100)).toEqual(Array(6).fill(true));
});
