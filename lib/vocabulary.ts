import type { Network, Vocabulary } from './model';

/** The vocabulary of a network: its own, or one derived from its text. */
export function vocabularyOf(network: Network): Vocabulary {
  return network.vocabulary ?? { topics: [], forms: {} };
}
