import type { Network } from './model';
import { conceptsOf } from './node-concepts';
import { keyPhrases, namedThings, type Phrase } from './phrases';
import { done, type Steps } from './steps';
import { topicOf } from './subject';
import { forgetTokens } from './tokens';
import type { Vocabulary } from './vocabulary-model';

/** A card can show, and a reader can review, so many forms of one finding. */
const MAX_FORMS = 120;

/** The vocabulary of a network: its own, or one derived from its text. */
export function vocabularyOf(network: Network): Vocabulary {
  return done(vocabularySteps(network));
}

/** The same, in steps. */
export function* vocabularySteps(network: Network): Steps<Vocabulary> {
  if (network.vocabulary) return network.vocabulary;
  const nodes = [...network.findings, ...network.relationships].map(({ id, name, text }) => ({
    id,
    text: `${name}. ${text}`,
  }));
  const { topic, faint } = topicOf(
    network,
    nodes.map(({ text }) => text),
  );
  yield;
  const forms = formsOf(nodes);
  yield;
  const concepts = conceptsOf(nodes);
  forgetTokens();
  return { topics: [topic], faint, forms, concepts };
}

/** Each node's forms: its name's and text's phrases and named things, those that fewest other nodes share first. */
function formsOf(nodes: { id: string; text: string }[]): Record<string, string[]> {
  const told = nodes.map(({ text }) => [...namedThings(text), ...keyPhrases(text)]);
  const owners = new Map<string, number>();
  for (const phrases of told) {
    for (const key of new Set(phrases.map(({ key }) => key))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(nodes.map(({ id }, index) => [id, rarest(told[index]!, owners)]));
}

/** The forms that fewest nodes share, and of these those that the text has most often. */
function rarest(phrases: Phrase[], owners: ReadonlyMap<string, number>): string[] {
  const shared = phrases.map(phrase => ({ phrase, owners: owners.get(phrase.key)! }));
  shared.sort((a, b) => a.owners - b.owners || b.phrase.count - a.phrase.count);
  return [...new Set(shared.map(({ phrase }) => phrase.text))].slice(0, MAX_FORMS);
}
