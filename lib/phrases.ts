import { isFrequent, isGrammar } from './common-words';
import { isVague } from './ordinary-words';
import { fold, words, type Word } from './text';

/** A word or short run of words that a text is about. */
export interface Phrase {
  /** As first written, in lower case. */
  text: string;
  /** Its stems: the same for all inflections. */
  key: string;
  /** How often the text has it. */
  count: number;
  /** Whether it is a name, by its capitals. */
  named: boolean;
}

/** Capitalised words, digits among them, joined by blanks or small words: "AWS Educate", "Coursera for Business". */
const NAME = /\b\p{Lu}[\p{L}\p{N}&]*(?:\s+(?:(?:for|of|and)\s+)?(?:\p{Lu}[\p{L}\p{N}&]*|\d{4}))*/gu;

/** Names of people, companies, programmes: runs of capitalised words; a lone one only inside a sentence. */
export function namedThings(text: string): Phrase[] {
  const folded = fold(text);
  const found = folded.matchAll(NAME).filter(match => {
    const starts = /(?:^|[.!?:"]\s*)$/.test(folded.slice(0, match.index));
    const parts = words(match[0]);
    return parts.length > 1 ? parts.length <= 5 : !starts && parts.length === 1 && !isFrequent(parts[0]!.stem);
  });
  return counted(
    found.map(match => words(match[0])),
    true,
  );
}

/**
 * Words that tell (rare ones, frequent ones that are not vague, and those that the text uses twice), and pairs of neighbours
 * of which one is rare.
 */
export function keyPhrases(text: string): Phrase[] {
  const all = words(text);
  const uses = Map.groupBy(all, ({ stem }) => stem);
  const singles = all.filter(({ stem, text: word }) => {
    if (word.length < 3 || isGrammar(stem)) return false;
    return !isFrequent(stem) || !isVague(stem) || uses.get(stem)!.length > 1;
  });
  const pairs = runsOf(text, 2).filter(run => run.some(({ stem }) => !isFrequent(stem)));
  return counted([...pairs, ...singles.map(word => [word])], false);
}

/** Runs of so many neighbours with no grammar, dash or punctuation between, frequent words too: "four-day week". */
export function runsOf(text: string, length: number): Word[][] {
  const all = words(text);
  const isJoined = (word: Word, next: Word) =>
    /^[\s\-\u2010\u2011]$/.test(text.slice(word.start + word.text.length, next.start));
  return all
    .map((_, index) => all.slice(index, index + length))
    .filter(run => run.length === length && run.every(({ stem }) => !isGrammar(stem)))
    .filter(run => run.every((word, at) => at === 0 || isJoined(run[at - 1]!, word)));
}

function counted(runs: Iterable<Word[]>, named: boolean): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const run of runs) {
    const key = run.map(({ stem }) => stem).join(' ');
    const text = run.map(word => word.text.toLowerCase()).join(' ');
    const known = phrases.get(key);
    if (known) known.count++;
    else phrases.set(key, { text, key, count: 1, named });
  }
  return [...phrases.values()];
}
