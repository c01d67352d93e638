import { isGrammar } from './common-words';
import type { Network } from './model';
import { isFamous, isOrdinary, isOrdinaryPair, isPlain, isVague } from './ordinary-words';
import { wordsAgainst } from './other-fields';
import { namedThings } from './phrases';
import { slug } from './slug';
import { isNumber, writtenAs } from './spelling';
import { isAsked, termsOf, type Term, type Terms } from './terms';
import { stem } from './text';
import type { Topic } from './vocabulary-model';

/** So many words of each kind keep the gate's one RegExp small. */
const MAX_STRONG = 60;
const MAX_WEAK = 240;
/** Of these, so many may be names. */
const MAX_NAMES = 60;
/** These are only looked for near a topic. */
const MAX_FAINT = 400;
/** A word has seldom more spellings of its own: "teenage", "teenagers". */
const MAX_SPELLINGS = 3;

/** A network's subject shows in so many of its nodes. */
const MAX_TEXTS = 300;

/** By these a sentence goes on about what the one before it spoke of. */
const BACK = 'they them their it its this these those such he she him her his that'.split(' ');

/**
 * The one topic of a network without a vocabulary of its own, from its question, title and nodes' texts, and its faint
 * words: all others that its nodes have.
 */
export function topicOf(
  { question, title }: Pick<Network, 'question' | 'title'>,
  all: string[],
): { topic: Topic; faint: string[] } {
  const texts = all.filter(evenly(all.length));
  const { strong, weak, faint } = kindsOf(termsOf({ question, title }, texts));
  const bridged = bridges(`${title}. ${question}`, new Set([...strong, ...weak].map(({ key }) => key)));
  const names = texts
    .flatMap(namedThings)
    .filter(({ key }) => key.includes(' ') && key.split(' ').some(each => !isOrdinary(each)))
    .map(({ text }) => text);
  const strongForms = [...new Set([...bridged, ...written(strong, MAX_STRONG)])].slice(0, MAX_STRONG);
  const weakForms = [...new Set([...names.slice(0, MAX_NAMES), ...written(weak, MAX_WEAK)])].slice(0, MAX_WEAK);
  const name = bridged[0] ?? nameOf(strong, weak) ?? title;
  return {
    topic: {
      id: slug(name),
      name: name.charAt(0).toUpperCase() + name.slice(1),
      strong: strongForms,
      weak: weakForms,
      against: wordsAgainst([title, question, ...texts], [...strongForms, ...weakForms]),
    },
    faint: [...BACK, ...written(faint, MAX_FAINT - BACK.length)],
  };
}

/** Chooses {@link MAX_TEXTS} of so many, at equal steps. */
function evenly(count: number): (_: string, index: number) => boolean {
  const step = Math.max(1, count / MAX_TEXTS);
  return (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step);
}

/** "Right to repair": a topic word and another that a small word joins, where title or question say so. */
function bridges(asked: string, topical: ReadonlySet<string>): string[] {
  const found = asked.toLowerCase().matchAll(/(?<=(\p{L}+)) (?:to|of) (\p{L}+)/gu);
  return found
    .filter(([, first, last]) => [first!, last!].some(word => topical.has(stem(word))))
    .filter(([, first, last]) => ![first!, last!].some(word => isGrammar(stem(word))))
    .map(([joined, first]) => first! + joined)
    .toArray();
}

/** What a topic is called: a phrase of the title, else a word that is asked about, else its first. */
function nameOf(strong: Term[], weak: Term[]): string | undefined {
  const named = strong.find(({ inTitle, stems }) => inTitle && stems.length > 1) ?? [...strong, ...weak].find(isAsked);
  return (named ?? strong[0] ?? weak[0])?.text;
}

function written(terms: Term[], most: number): string[] {
  const forms = new Set<string>();
  for (const { spellings } of terms) {
    if (forms.size >= most) break; // A large network has thousands more.
    for (const form of [...spellings].slice(0, MAX_SPELLINGS).flatMap(writtenAs)) forms.add(form);
  }
  return [...forms].slice(0, most);
}

/**
 * Sorts terms by what they show. Strong: phrases made of what is asked about, and rare words that several nodes share.
 * Weak: rare words and things of any node, plain words of several or of title and question both. Faint: all other words.
 */
function kindsOf({ all, count }: Terms): Record<'strong' | 'weak' | 'faint', Term[]> {
  const several = Math.max(Math.min(2, count), count / 4);
  const singles = all.filter(({ stems }) => stems.length === 1);
  const isStrongPhrase = strongPhrases(singles, count, several);
  const strong = all.filter(term =>
    term.stems.length > 1 ? isStrongPhrase(term) : !isOrdinary(term.key) && term.owners >= several,
  );
  const isWeak = ({ key, owners, inTitle, inQuestion }: Term) =>
    !isVague(key) && owners >= (isPlain(key) && !(inTitle && inQuestion) ? several : 1);
  const isStrong = new Set(strong);
  const others = singles.filter(term => !isStrong.has(term));
  return { strong, weak: others.filter(isWeak), faint: others.filter(term => !isWeak(term)) };
}

/**
 * Whether a phrase is strong: when all its words are of the subject (asked about and in two nodes, or in half of them), or
 * one is asked about and the phrase, or a telling word beside it, is in several nodes.
 */
function strongPhrases(singles: Term[], count: number, several: number): (term: Term) => boolean {
  const keysOf = (terms: Term[]) => new Set(terms.map(({ key }) => key));
  const asked = keysOf(singles.filter(term => isAsked(term) && term.owners >= Math.min(2, count)));
  const half = keysOf(singles.filter(({ owners }) => owners >= Math.max(3, count / 2)));
  const telling = keysOf(singles.filter(({ key, owners }) => owners >= several && !isPlain(key)));
  const isOfSubject = (stemmed: string) => asked.has(stemmed) || half.has(stemmed) || isNumber(stemmed);
  return ({ key, stems, owners, inTitle, isHyphened }) => {
    if (isOrdinaryPair(key) || stems.some(isFamous) || (stems.length === 2 && isNumber(stems[0]!))) return false;
    if (stems.every(each => asked.has(each) || isNumber(each))) return owners > 0 || inTitle || isHyphened;
    if (stems.every(isOfSubject)) return owners >= several || (owners > 0 && (isHyphened || !stems.every(isVague)));
    if (!stems.some(each => asked.has(each))) return false;
    return owners >= several || (owners > 0 && stems.every(each => isOfSubject(each) || telling.has(each)));
  };
}
