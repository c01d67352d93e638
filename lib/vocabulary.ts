import { isFrequent, isGrammar } from './common-words';
import type { Network } from './model';
import { keyPhrases, namedThings, neighbours, type Phrase } from './phrases';
import { slug } from './slug';
import { stem, words } from './text';
import type { Topic, Vocabulary } from './vocabulary-model';

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
 * The one topic of a network without a vocabulary of its own. What the question or title asks about in the findings' own
 * words is enough alone, and so are rare words and phrases that several findings share; other phrases need company, and
 * so do names: the company of a finding is in the news for other things too.
 */
function topicOf(network: Network): Topic {
  const asked = [...phrasesOf(network.question), ...phrasesOf(network.title)];
  const askedRuns = [...neighbours(network.question), ...neighbours(network.title)];
  const texts = nodesOf(network).map(({ name, text }) => `${name}. ${text}`);
  const told = texts.map(phrasesOf);
  const owners = countOwners(texts.map((text, index) => [...told[index]!, ...neighbours(text)]));
  const isAsked = new Set([...asked, ...askedRuns].map(({ key }) => key));
  const weigh = ({ key }: Phrase) => (owners.get(key) ?? 0) + (isAsked.has(key) ? 2 : 0);
  const all = [...distinct([...askedRuns, ...asked, ...told.flat()])].sort((a, b) => weigh(b) - weigh(a));
  const strong = withoutParts(all.filter(phrase => isStrong(phrase, owners.get(phrase.key) ?? 0, isAsked)));
  const weak = all.filter(phrase => isTelling(phrase.text) && (isLong(phrase) || weigh(phrase) > 1));
  const subjects = subjectsOf(network, texts);
  const name = strong[0]?.text ?? network.title;
  return {
    id: slug(name),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    strong: strong.slice(0, MAX_WORDS).map(({ text }) => text),
    weak: [...subjects, ...weak.filter(phrase => !strong.includes(phrase)).map(({ text }) => text)].slice(0, MAX_WORDS),
    against: [],
  };
}

/** Frequent words that question or title and the findings share, "sleep" and "memory": the subject, but only together. */
function subjectsOf({ question, title }: Network, texts: string[]): string[] {
  const told = new Set(texts.flatMap(words).map(({ stem }) => stem));
  const shared = words(`${question} ${title}`).filter(({ text, stem }) => text.length >= 5 && told.has(stem));
  const frequent = shared.filter(({ stem }) => isFrequent(stem) && !isGrammar(stem));
  return [...new Map(frequent.map(({ text, stem }) => [stem, text.toLowerCase()])).values()];
}

function isStrong(phrase: Phrase, owners: number, isAsked: ReadonlySet<string>): boolean {
  if (phrase.named || owners === 0) return false;
  if (isAsked.has(phrase.key)) return isLong(phrase) || (isTelling(phrase.text) && phrase.text.length >= 6);
  return isTelling(phrase.text) && owners >= (isLong(phrase) ? 2 : 3);
}

const isLong = ({ key }: Phrase) => key.includes(' ');

/** Without phrases that are part of a longer one: "day week" beside "four day week". */
function withoutParts(phrases: Phrase[]): Phrase[] {
  const isPart = ({ key }: Phrase) => phrases.some(other => other.key !== key && ` ${other.key} `.includes(` ${key} `));
  return phrases.filter(phrase => !isLong(phrase) || !isPart(phrase));
}

function distinct(phrases: Phrase[]): Iterable<Phrase> {
  return new Map(phrases.toReversed().map(phrase => [phrase.key, phrase])).values();
}

/** A word that is not frequent, or a run of which one is not, tells of the subject. */
function isTelling(text: string): boolean {
  const stems = text
    .split(/[\s-]+/)
    .map(stem)
    .filter(each => !isGrammar(each));
  return stems.some(each => !isFrequent(each)) && text.length >= 5;
}
