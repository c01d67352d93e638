import { longestForms, openedOnce, type Shelves } from './longest-forms';

/** What tells soonest that a page has nothing on topic. */
export interface FirstLook {
  /** The lexicon's. */
  revision: number;
  /** Says soonest that a text has no strong or weak word: a RegExp source, see `seedsOf`. */
  seeds: string;
  /**
   * The strong and weak words, and those against that hold one, as JSON, by how they begin (`shelfOf`), a line each: `s`,
   * `w` or `a`, the number of their network, a blank, a spelling. One text, which a page gets in a twentieth of the time that as many values take.
   */
  words: string;
}

/** So many characters are searched at once: a place to pause comes after each. */
const CHUNK = 32_000;
/** A form with a seed in it reaches at most so far (characters) to either side. */
const AROUND = 100;
/** No sentence is longer (`gated-sentence.ts`), but in a page's bare text there may be blanks in it. */
const SENTENCE = 3_000;
/** Surely the end of a sentence: no abbreviation is followed by a capital after so many small letters. */
const SENTENCE_END = /(?<!approx)(?<=[a-z]{4})[.!?]["')\]\u201d\u2019]*\s+["'(\u201c\u2018]?[A-Z]/;
/** Fewer weak words, however near, light no sentence (`GIVEN` and `NEEDED` in `lights.ts`), unless two stand in one. */
const MANY = 6;

/**
 * The seeds of a lexicon (`seedsOf`) as a RegExp. In a page's bare text nothing parts one block from the next, so a
 * seed may also begin at a capital after a small letter: "What is a badgeCourses take".
 */
export function seedPattern(seeds: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z](?=[a-z])|[A-Z])(?i:${seeds})`, flags);
}

/** Soft hyphens and the like part words for programs, not for readers. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A stretch of a text with seeds in it. */
export interface Stretch {
  start: number;
  text: string;
}

/** What stands around the seeds in a text, in order; undefined now and then, where one may pause. `seeds` is global. */
export function* stretchesIn(text: string, seeds: RegExp): Generator<Stretch | undefined> {
  for (let from = 0; from < text.length; from += CHUNK) {
    const begin = Math.max(0, from - AROUND); // What lies across two chunks is found in the later one.
    const chunk = text.slice(begin, from + CHUNK).replace(INVISIBLE, '');
    let last: { start: number; end: number } | undefined;
    for (const { index, 0: seed } of chunk.matchAll(seeds)) {
      const [start, end] = [Math.max(0, index - AROUND), index + seed.length + AROUND];
      if (last && start <= last.end) last.end = end;
      else {
        if (last) yield cut(chunk, begin, last);
        last = { start, end };
      }
    }
    if (last) yield cut(chunk, begin, last);
    yield undefined;
  }
}

function cut(chunk: string, begin: number, { start, end }: { start: number; end: number }): Stretch {
  const text = chunk.slice(start, end);
  // Half a word might be another one: of "university" is left "iversity".
  const half = start > 0 ? /^[a-z\d]*/i.exec(text)![0].length : 0;
  return { start: begin + start + half, text: text.slice(half) };
}

/**
 * Counts words in the stretches of one text, in order, until there are enough that some sentence might be on topic: one
 * strong word, two weak ones that may stand in one sentence, or many. Says so by true. Rather too often than not: of words
 * against, those are minded that hold others.
 */
export function createTally(open: Shelves<string>, whole: string): (stretch: Stretch) => boolean {
  const weak = new Map<string, { word: string; start: number }[]>();
  const maySay = (from: number, to: number) => to - from <= SENTENCE && !SENTENCE_END.test(whole.slice(from, to));
  const count = (kind: string, network: string, word: string, start: number): boolean => {
    if (kind !== 'w') return kind === 's';
    const its = weak.get(network) ?? [];
    weak.set(network, its);
    if (its.some(other => other.start === start)) return false; // Seen already, in the chunk before.
    its.push({ word, start });
    return its.length >= MANY || its.some(other => other.word !== word && maySay(other.start, start));
  };
  return ({ start, text }) => {
    const parted = text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    for (const each of parted === text ? [text] : [text, parted]) {
      for (const { sought, start: place } of longestForms(each, open)) {
        if (count(sought.of, sought.owner, sought.spelling, start + place)) return true;
      }
    }
    return false;
  };
}

/** Reads {@link FirstLook.words}. */
export function shelvesOf(words: FirstLook['words']): Shelves<string> {
  const shelves = JSON.parse(words) as Record<string, string>;
  return openedOnce(shelf => {
    const lines = Object.hasOwn(shelves, shelf) ? shelves[shelf]!.split('\n') : [];
    return lines.map(line => {
      const blank = line.indexOf(' ');
      return { of: line[0]!, owner: line.slice(1, blank), spelling: line.slice(blank + 1) };
    });
  });
}
