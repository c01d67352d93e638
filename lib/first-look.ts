import { wordShelves } from './lexicon-words';
import type { Lexicon } from './model';
import { hitFinder, type Hit } from './topic-hits';

/** What tells soonest that a page has nothing on topic. */
export interface FirstLook {
  /** The lexicon's. */
  revision: number;
  /** The lexicon's. */
  seeds: string;
}

/** So many characters are searched at once: a place to pause comes after each. */
const CHUNK = 32_000;
/** A form with a seed in it reaches at most so far (characters) to either side. */
const AROUND = 160;
/** No sentence is longer (`gated-sentence.ts`), but in a page's bare text there may be blanks in it. */
const SENTENCE = 3_000;
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
 * Counts words of a lexicon in stretches of a page, given in order, until there are enough that some sentence might be
 * on topic: one strong word, two weak ones as near as a sentence is long, or many. Says so by true.
 */
export function createTally(lexicon: Lexicon): (stretch: Stretch) => boolean {
  const hitsIn = hitFinder(wordShelves(lexicon));
  const weak = new Map<string, { key: string; start: number }[]>();
  const count = ({ kind, network, key }: Hit, start: number): boolean => {
    if (kind !== 'weak') return kind === 'strong';
    const its = weak.get(network) ?? [];
    weak.set(network, its);
    if (its.some(other => other.start === start)) return false; // Seen already, in the chunk before.
    its.push({ key, start });
    return its.length >= MANY || its.some(other => other.key !== key && start - other.start <= SENTENCE);
  };
  return ({ start, text }) => {
    const parted = text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    const texts = parted === text ? [text] : [text, parted];
    return texts.some(each => hitsIn(each).some(hit => count(hit, start + hit.start)));
  };
}
