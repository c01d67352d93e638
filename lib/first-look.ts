import { endOf, startOf } from './form-end';
import { placesOf, seedPattern } from './seed-pattern';
import { fold, lowered } from './text';

/** What tells soonest that a page has nothing on topic. */
export interface FirstLook {
  /** The lexicon's. */
  revision: number;
  /** Whatever text has a strong or weak word has one of these: beginnings of words, a line each. See `seedsOf`. */
  seeds: string;
  /**
   * The strong and weak words, and those against that hold one, as JSON, by a word of them that begins with a seed
   * (`wordKey`), a line each: `s`, `w` or `a`, the number of their network, a blank, a spelling, with "|" before that word.
   * One text, which a page gets in a twentieth of the time that as many values take.
   */
  words: string;
}

/** So many characters are searched at once: a place to pause comes after each. */
const CHUNK = 32_000;
/** No form is longer (characters): what lies across two chunks is found in the later one. */
const OVERLAP = 100;
/** No sentence is longer (`gated-sentence.ts`), but in a page's bare text there may be blanks in it. */
const SENTENCE = 3_000;
/** Surely the end of a sentence: no abbreviation but one is followed by a capital after so many small letters. */
const SENTENCE_END = /(?<!approx)(?<=[a-z]{4})[.!?]["')\]\u201d\u2019]*\s+["'(\u201c\u2018]?[A-Z]/;
/** Fewer weak words, however near, light no sentence (`GIVEN` and `NEEDED` in `lights.ts`), unless two stand in one. */
const MANY = 6;
/** Soft hyphens and the like part words for programs, not for readers. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** So many letters part most words from each other. */
const KEY = 7;

/**
 * Under which key a spelling is kept that has some word: its first letters that no inflection takes away. Without hyphens,
 * which may be missing in a text.
 */
export function wordKey(word: string): string {
  return word.replace(/~.*|[\s-]/g, '').slice(0, KEY);
}

/** A word that some seed tells. */
interface Told {
  kind: string;
  network: string;
  /** What of it stands before the word with the seed, and from there on. */
  before: string;
  rest: string;
}

/**
 * Looks whether some sentence of a page's bare text might be on topic: it has a strong word, two weak ones that may stand
 * in one sentence, or many. Rather too often than not: of words against, those are minded that hold others. Says true
 * and ends once it is so; says false wherever one may pause.
 */
export function firstLookAt({ seeds, words }: FirstLook): (text: string) => Generator<boolean> {
  const pattern = seedPattern(seeds, 'g');
  const toldBy = reader(words);
  return function* look(text) {
    const isEnough = createTally(text);
    for (let from = 0; from < text.length; from += CHUNK) {
      const begin = Math.max(0, from - OVERLAP);
      const cased = text.slice(begin, from + CHUNK).replace(INVISIBLE, '');
      const plain = lowered(fold(cased));
      for (const place of placesOf(pattern, cased)) {
        const word = longest(toldBy, plain, place, cased);
        if (word && isEnough(word.told, begin + word.start)) return yield true;
      }
      yield false;
    }
  };
}

function reader(words: string): (key: string) => Told[] {
  let lines: Record<string, string> | undefined;
  const read = new Map<string, Told[]>();
  return key => {
    lines ??= JSON.parse(words) as Record<string, string>;
    if (!Object.hasOwn(lines, key)) return NONE;
    let told = read.get(key);
    if (!told) read.set(key, (told = lines[key]!.split('\n').map(toldIn)));
    return told;
  };
}

const NONE: Told[] = [];

function toldIn(line: string): Told {
  const [blank, bar] = [line.indexOf(' '), line.indexOf('|')];
  return {
    kind: line[0]!,
    network: line.slice(1, blank),
    before: line.slice(blank + 1, bar),
    rest: line.slice(bar + 1),
  };
}

/** The longest word with its seed at a place; of equals the first. */
function longest(
  toldBy: (key: string) => Told[],
  plain: string,
  place: number,
  cased: string,
): { told: Told; start: number } | undefined {
  let found: { told: Told; start: number } | undefined;
  let length = 0;
  const letters = wordKey(plain.slice(place, place + 2 * KEY));
  for (let count = 1; count <= letters.length; count += 1) {
    for (const told of toldBy(letters.slice(0, count))) {
      const end = endOf(told.rest, plain, place, cased);
      const start = end < 0 ? -1 : startOf(told.before, plain, place, cased);
      if (start < 0 || end - start <= length) continue;
      length = end - start;
      found = { told, start };
    }
  }
  return found;
}

function createTally(text: string): (told: Told, start: number) => boolean {
  const weak = new Map<string, { told: Told; start: number }[]>();
  const mayBeOne = (from: number, to: number) => to - from <= SENTENCE && !SENTENCE_END.test(text.slice(from, to));
  return (told, start) => {
    if (told.kind !== 'w') return told.kind === 's';
    const its = weak.get(told.network) ?? [];
    weak.set(told.network, its);
    if (its.some(other => other.start === start)) return false; // Seen already, in the chunk before.
    its.push({ told, start });
    return its.length >= MANY || its.some(other => other.told !== told && mayBeOne(other.start, start));
  };
}
