import { isFrequent, isGrammar } from './common-words';
import type { Network, Topic, Vocabulary } from './model';
import { keyPhrases, namedThings, type Phrase } from './phrases';
import { slug } from './slug';
import { stem } from './text';

/** A card can show, and a reader can review, so many forms of one finding. */
const MAX_FORMS = 60;
/** So many words of each kind keep the gate's one RegExp small. */
const MAX_WORDS = 80;

/** The vocabulary of a network: its own, or one derived from its text. */
export function vocabularyOf(network: Network): Vocabulary {
  return network.vocabulary ?? { topics: [topicOf(network)], forms: formsOf(network) };
}

const nodesOf = ({ findings, relationships }: Network) => [...findings, ...relationships];

/** The phrases of one text: word pairs and single words that are not frequent, and named things, in lower case. */
function phrasesOf(text: string): Phrase[] {
  return [...namedThings(text), ...keyPhrases(text)];
}

/** Each node's forms: its name's and text's phrases, those that fewest other nodes share first. */
function formsOf(network: Network): Record<string, string[]> {
  const nodes = nodesOf(network).map(({ id, name, text }) => ({ id, phrases: phrasesOf(`${name}. ${text}`) }));
  const owners = countOwners(nodes.map(({ phrases }) => phrases));
  const byRarity = (a: Phrase, b: Phrase) => owners.get(a.key)! - owners.get(b.key)! || b.count - a.count;
  return Object.fromEntries(
    nodes.map(({ id, phrases }) => [
      id,
      phrases
        .toSorted(byRarity)
        .slice(0, MAX_FORMS)
        .map(({ text }) => text),
    ]),
  );
}

function countOwners(phrasesByNode: Phrase[][]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const phrases of phrasesByNode) {
    for (const key of new Set(phrases.map(({ key }) => key))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return owners;
}

/**
 * The one topic of a network without a vocabulary of its own. Rare words and phrases that question or title share with
 * the findings, or several findings with each other, are enough alone; the rest need company.
 */
function topicOf(network: Network): Topic {
  const asked = phrasesOf(`${network.question} ${network.title}`);
  const told = nodesOf(network).map(({ name, text }) => phrasesOf(`${name}. ${text}`));
  const owners = countOwners(told);
  const isAsked = new Set(asked.map(({ key }) => key));
  const all = new Map([...told.flat(), ...asked].map(phrase => [phrase.key, phrase]));
  const weight = ({ key }: Phrase) => (owners.get(key) ?? 0) + (isAsked.has(key) ? 2 : 0);
  const ranked = [...all.values()].filter(phrase => weight(phrase) >= 2).sort((a, b) => weight(b) - weight(a));
  const strong = ranked.filter(({ text, named }) => !named && isTelling(text)).slice(0, MAX_WORDS);
  const weak = [...all.values()].filter(phrase => !strong.includes(phrase)).sort((a, b) => weight(b) - weight(a));
  const name = strong[0]?.text ?? network.title;
  return {
    id: slug(name),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    strong: strong.map(({ text }) => text),
    weak: weak.slice(0, 2 * MAX_WORDS).map(({ text }) => text),
    against: [],
  };
}

/** A phrase of which no word is frequent, or a pair of which one is not, shows the subject by itself. */
function isTelling(text: string): boolean {
  const stems = text
    .split(/[\s-]+/)
    .map(stem)
    .filter(each => !isGrammar(each));
  const rare = stems.filter(each => !isFrequent(each)).length;
  return stems.length === 1 ? rare === 1 && text.length >= 5 : rare >= 1;
}
