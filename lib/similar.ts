import { isFrequent, isGrammar } from './common-words';
import { conceptWords } from './concepts';
import { PackedWords, type FormWords } from './form-words';
import { hasLike, linesFrom, linesOfWords, nearWords, type WordLines } from './near-words';
import { once } from './once';
import { stem, stemOnce, words, type Word } from './text';

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
/** A known word with fewer letters than this is no half of a compound: "per" + "sist". */
const MIN_PART = 4;

/** A long visit must not keep every text or word that ever passed by. */
const MAX_TEXTS = 300;
const MAX_ANSWERS = 20_000;

/** Finds the words of a text that some form of the library, or of a concept, has, exactly or nearly. Answers are kept, not to be changed. */
export type Look = (text: string) => ContentWord[];

/** One for each state of the library: its answers are kept, each distinct word is searched once. */
const looks = new WeakMap<FormWords, Look>();

/** The look-up for a state of the library. */
export function lookUpIn(formWords: FormWords): Look {
  const known = looks.get(formWords);
  if (known) return known;
  const concepts = conceptWords();
  const has = (stemmed: string) => formWords.has(stemmed) || concepts.has(stemmed);
  const lookUp = wordLookUp(formWords, has);
  const texts = new Map<string, ContentWord[]>();
  const look: Look = text => {
    const read = texts.get(text) ?? contentWords(text, has, lookUp);
    if (texts.size >= MAX_TEXTS) texts.delete(texts.keys().next().value!);
    texts.set(text, read);
    return read;
  };
  looks.set(formWords, look);
  return look;
}

type Has = (stemmed: string) => boolean;

function contentWords(text: string, has: Has, lookUp: LookUp): ContentWord[] {
  const all = words(text);
  const found: ContentWord[] = [];
  for (const [place, word] of all.entries()) {
    const joined = all[place + 1] && stemOnce(word.text + all[place + 1]!.text);
    const stands = isGrammar(word.stem) ? grammar(word, has) : lookUp(word);
    if (joined && has(joined)) stands.push({ stem: joined, closeness: 1 });
    if (stands.length > 0) found.push({ text: word.text, start: word.start, stem: word.stem, place, stands });
  }
  return found;
}

type LookUp = (word: Word) => Stand[];

/** Grammar stands for itself, where a form has it: "keep up". */
function grammar({ stem }: Word, has: Has): Stand[] {
  return has(stem) ? [{ stem, closeness: 1 }] : [];
}

function wordLookUp(formWords: FormWords, has: Has): LookUp {
  const answers = new Map<string, Stand[]>();
  const near = once(() => shelved(allWords(formWords)));
  return word => {
    if (has(word.stem)) return [{ stem: word.stem, closeness: 1 }];
    if (word.stem.length < 2 * MIN_PART && word.text.length < MIN_FUZZY) return []; // Nothing to search for, or to keep.
    const known = answers.get(word.stem);
    if (known) return [...known];
    const answer = partsOf(word.stem, has) ?? fuzzy(word, near);
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(word.stem, answer);
    return [...answer];
  };
}

/** All words that a typo may mean: those of concepts first, as the library writes them. */
function allWords(formWords: FormWords): WordLines[] {
  const concepts = linesOfWords([...conceptWords()].map(([stemmed, word]) => formWords.get(stemmed) ?? word));
  return [concepts, formWords instanceof PackedWords ? formWords.lines : linesOfWords(formWords.values())];
}

/** "microcredential" stands for "micro" and "credential". */
function partsOf(stemmed: string, has: Has): Stand[] | undefined {
  for (let cut = MIN_PART; cut <= stemmed.length - MIN_PART; cut++) {
    const parts = [stem(stemmed.slice(0, cut)), stemmed.slice(cut)];
    if (parts.every(has)) return parts.map(part => ({ stem: part, closeness: 1 }));
  }
}

/** Words that a typo may mean. */
interface Shelved {
  all: WordLines[];
  /** Those that begin with a letter: a typo begins as the word does. */
  from(letter: string): WordLines[];
}

function shelved(all: WordLines[]): Shelved {
  const shelves = new Map<string, WordLines[]>();
  return {
    all,
    from(letter) {
      const shelf = shelves.get(letter) ?? all.map(lines => linesFrom(letter, lines));
      shelves.set(letter, shelf);
      return shelf;
    },
  };
}

/** The nearest word, if it is near. Frequent words are spelled right more often than they are typos of rare ones. */
function fuzzy({ text, stem: stemmed }: Word, words: () => Shelved): Stand[] {
  const word = text.toLowerCase();
  if (word.length < MIN_FUZZY || isFrequent(stemmed)) return [];
  const shelf = words().from(word[0]!);
  if (!shelf.some(lines => hasLike(word, lines))) return [];
  const nearest = (among: WordLines[]) =>
    nearWords(word, ...among).find(
      ({ word: other }) => other[0] === word[0] && Math.abs(other.length - word.length) <= 2,
    );
  // What is not among the best of its shelf is not among the best of all: mostly nothing is.
  const near = nearest(shelf) && nearest(words().all);
  return near ? [{ stem: stem(near.word), closeness: 1 - near.score }] : [];
}
