import Fuse from 'fuse.js';
import { isFrequent, isGrammar } from './common-words';
import { conceptWords } from './concepts';
import { stem, words, type Word } from './text';

/** A stem of the library that a passage's word stands for. */
interface Stand {
  stem: string;
  /** 1 when equal up to inflection; less when Fuse.js brought them together. */
  closeness: number;
}

/** A word of a passage that carries matter, with the library's stems it stands for. */
export interface ContentWord extends Word {
  /** Its place among all words of the passage, for nearness. */
  place: number;
  stands: Stand[];
}

/** Shorter words have too many neighbours to be told from a typo. */
const MIN_FUZZY = 6;
/** Fuse counts distance. One letter in seven passes, two in nine do not: "converted" is no typo of "convicted". */
const THRESHOLD = 0.15;
/** A known word with fewer letters than this is no half of a compound: "per" + "sist". */
const MIN_PART = 4;

/** Every word of every form of the library, as first written, in lower case, by its stem. */
export type FormWords = ReadonlyMap<string, string>;

/** Finds the words of a text that some form of the library, or of a concept, has, exactly or nearly. */
export function lookUpIn(formWords: FormWords): (text: string) => ContentWord[] {
  const all = withConcepts(formWords);
  const lookUp = wordLookUp(all);
  return text => contentWords(text, all, lookUp);
}

const merged = new WeakMap<FormWords, FormWords>();

function withConcepts(formWords: FormWords): FormWords {
  const known = merged.get(formWords);
  if (known) return known;
  const both = new Map([...conceptWords(), ...formWords]);
  merged.set(formWords, both);
  return both;
}

function contentWords(text: string, formWords: FormWords, lookUp: LookUp): ContentWord[] {
  const all = words(text);
  return all
    .map((word, place): ContentWord => {
      const joined = all[place + 1] && stem(word.text + all[place + 1]!.text);
      const stands = isGrammar(word.stem) ? grammar(word, formWords) : lookUp(word);
      if (joined && formWords.has(joined)) stands.push({ stem: joined, closeness: 1 });
      return { ...word, place, stands };
    })
    .filter(({ stands }) => stands.length > 0);
}

type LookUp = (word: Word) => Stand[];

/** Grammar stands for itself, where a form has it: "keep up". */
function grammar({ stem }: Word, formWords: FormWords): Stand[] {
  return formWords.has(stem) ? [{ stem, closeness: 1 }] : [];
}

/** One look-up for each state of the library: its answers are kept, each distinct word is searched once. */
const lookUps = new WeakMap<FormWords, LookUp>();

function wordLookUp(formWords: FormWords): LookUp {
  const known = lookUps.get(formWords);
  if (known) return known;
  const entries = [...formWords].map(([stemmed, word]) => ({ stemmed, word }));
  const fuse = new Fuse(entries, {
    keys: ['word'],
    threshold: THRESHOLD,
    distance: 16,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  const answers = new Map<string, Stand[]>();
  const lookUp: LookUp = word => {
    if (formWords.has(word.stem)) return [{ stem: word.stem, closeness: 1 }];
    const answer = answers.get(word.stem) ?? partsOf(word.stem, formWords) ?? fuzzy(word, fuse);
    answers.set(word.stem, answer);
    return [...answer];
  };
  lookUps.set(formWords, lookUp);
  return lookUp;
}

/** "microcredential" stands for "micro" and "credential". */
function partsOf(stemmed: string, formWords: FormWords): Stand[] | undefined {
  for (let cut = MIN_PART; cut <= stemmed.length - MIN_PART; cut++) {
    const parts = [stem(stemmed.slice(0, cut)), stemmed.slice(cut)];
    if (parts.every(part => formWords.has(part))) return parts.map(part => ({ stem: part, closeness: 1 }));
  }
}

/** The nearest word, if it is near. Frequent words are spelled right more often than they are typos of rare ones. */
function fuzzy({ text, stem: stemmed }: Word, fuse: Fuse<{ stemmed: string; word: string }>): Stand[] {
  const word = text.toLowerCase();
  if (word.length < MIN_FUZZY || isFrequent(stemmed)) return [];
  const near = fuse
    .search(word, { limit: 5 })
    .find(({ item }) => item.word[0] === word[0] && Math.abs(item.word.length - word.length) <= 2);
  return near ? [{ stem: near.item.stemmed, closeness: 1 - (near.score ?? 1) }] : [];
}
