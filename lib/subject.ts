import { isFrequent, isGrammar } from './common-words';
import { CONCEPTS } from './concepts';
import type { Network } from './model';
import { namedThings, neighbours } from './phrases';
import { slug } from './slug';
import { stem, words } from './text';
import type { Topic } from './vocabulary-model';

/** So many words of each kind keep the gate's one RegExp small. */
const MAX_WORDS = 120;
/** A word that is in so large a share of the nodes is of the subject. */
const SUBJECT = 1 / 3;

/** Words by which reports of findings speak of their findings, whatever these are on. */
const OF_REPORTS = new Set(
  `non obvious insight mechanism underappreciated counterintuitive overlooked dynamic reveals analysis evident illustrated
  finding consequence implication underlying systemic significance key gain most become shift rather pattern logic`
    .split(/\s+/)
    .map(stem),
);

/** Single words that general concepts are spoken of with: of no subject in particular. */
const general = new Set(
  CONCEPTS.flatMap(({ forms }) => forms.filter(form => !form.includes(' ') && !form.includes('-'))).map(stem),
);

/** Number words, which pages write in digits as often. */
const NUMBERS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** A candidate for a topic word. */
interface Term {
  text: string;
  stems: string[];
  key: string;
  /** How many nodes have it. */
  owners: number;
  isAsked: boolean;
}

/**
 * The one topic of a network without a vocabulary of its own, from its question, title and nodes' texts.
 *
 * Strong: phrases of the subject that question, title or several nodes have, and rare words that many nodes have. Weak:
 * rare words that two nodes share, phrases of the subject's words, names. Faint: the subject's frequent words.
 */
export function topicOf(
  { question, title }: Pick<Network, 'question' | 'title'>,
  texts: string[],
): { topic: Topic; faint: string[] } {
  const asked = `${title}. ${question}`;
  const terms = termsOf(asked, texts);
  const subject = new Set(
    terms
      .filter(
        ({ stems, owners, isAsked }) => stems.length === 1 && (isAsked ? owners > 1 : owners / texts.length > 0.5),
      )
      .map(({ key }) => key),
  );
  const isOfSubject = ({ stems }: Term) => stems.some(each => subject.has(each));
  const isRare = ({ stems }: Term) => stems.some(each => !isFrequent(each) && !general.has(each));
  const isPhrase = ({ stems }: Term) => stems.length > 1;
  const isStrong = (term: Term) =>
    isPhrase(term)
      ? (term.owners > 1 || (term.isAsked && term.owners > 0)) &&
        isOfSubject(term) &&
        term.stems.filter(each => !isFrequent(each) || subject.has(each)).length > 1
      : isRare(term) && term.owners >= Math.max(3, texts.length * SUBJECT);
  const isWeak = (term: Term) =>
    isPhrase(term)
      ? isOfSubject(term) && (term.owners > 1 || isRare(term))
      : isRare(term)
        ? term.owners > 1 || term.isAsked
        : term.isAsked && subject.has(term.key) && !general.has(term.key);
  const strong = terms.filter(isStrong);
  const weak = terms.filter(term => !strong.includes(term) && isWeak(term));
  const faint = terms.filter(
    term => !isPhrase(term) && !strong.includes(term) && !weak.includes(term) && (term.owners > 1 || isRare(term)),
  );
  const names = texts.flatMap(namedThings).filter(({ key }) => key.includes(' '));
  const first = strong[0]?.text ?? title;
  return {
    topic: {
      id: slug(first),
      name: first.charAt(0).toUpperCase() + first.slice(1),
      strong: written(strong),
      weak: [...new Set([...written(weak), ...names.map(({ text }) => text)])].slice(0, MAX_WORDS),
      against: [],
    },
    faint: written(faint),
  };
}

function written(terms: Term[]): string[] {
  return [...new Set(terms.flatMap(({ text }) => [text, inDigits(text)]))].slice(0, MAX_WORDS);
}

function inDigits(text: string): string {
  return text.replace(/\b[a-z]+\b/g, word => NUMBERS[word] ?? word);
}

/** All words that carry matter and all runs of them, the most asked and shared first. */
function termsOf(asked: string, texts: string[]): Term[] {
  const parts = (text: string) => [
    ...words(text).map(word => ({ text: word.text.toLowerCase(), key: word.stem })),
    ...neighbours(text),
  ];
  const inAsked = new Set(parts(asked).map(({ key }) => key));
  const owners = texts.map(text => new Set(parts(text).map(({ key }) => key)));
  const all = new Map([...texts, asked].flatMap(parts).map(({ text, key }) => [key, text]));
  return [...all]
    .map(([key, text]): Term => ({
      key,
      text,
      stems: key.split(' '),
      owners: owners.filter(keys => keys.has(key)).length,
      isAsked: inAsked.has(key),
    }))
    .filter(
      ({ stems, text }) =>
        text.length > 2 && !/^\d+$/.test(text) && !stems.some(each => isGrammar(each) || OF_REPORTS.has(each)),
    )
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || b.owners - a.owners || b.stems.length - a.stems.length);
}
