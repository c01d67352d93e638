import { toldWords, type Place } from './told-words';
import { lowered } from './lowered';

/** What tells soonest that a page has nothing on topic. */
export interface FirstLook {
  /** The lexicon's. */
  revision: number;
  /** Matches where a seed stands, of which whatever text has a strong or weak word has one (`plainSeedSource`). */
  pattern: string;
  /**
   * The strong and weak words, and those against that hold one, by a word of them that begins with a seed
   * (`paragraphsOf`): `s`, `w` or `a`, the number of the network, a blank, a spelling with "|" before that word. Below
   * their keys (`toldKeys`).
   */
  words: Readonly<Record<string, string>>;
}

/** What lies across two pieces is found in the later one: so much (characters) is kept of the former. No form is longer. */
const OVERLAP = 100;
/** No sentence is longer (`gated-sentence.ts`), but in a page's bare text there may be blanks in it. */
const SENTENCE = 3_000;
/** Surely the end of a sentence: no abbreviation but one is followed by a capital after so many small letters. */
const SENTENCE_END = /(?<!approx)(?<=[a-z]{4})[.!?]["')\]\u201d\u2019]*\s+["'(\u201c\u2018]?[A-Z]/;
/** Fewer weak words, however near, light no sentence (`GIVEN` and `NEEDED` in `lights.ts`), unless two stand in one. */
const MANY = 6;
/** Soft hyphens and the like part words for programs, not for readers. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** A capital after a small letter, or at the end of others: in a page's bare text nothing parts one block from the next. */
const SEAM = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** Longer than any seed, hyphens and all. */
const SLOT = 16;

/**
 * Looks whether some sentence of a page's bare text might be on topic: it has a strong word, two weak ones that may stand
 * in one sentence, or many. Rather too often than not: of words against, those are minded that hold others.
 *
 * @returns what begins a text, and gives what its pieces are shown to one after the other, until one is promising.
 */
export function firstLookAt({ pattern: source, words }: FirstLook): () => (piece: string) => boolean {
  if (source === '') return () => () => false; // It would match everywhere.
  const pattern = new RegExp(source, 'g');
  const wordsAt = toldWords(words);
  return () => {
    let text = ''; // The end of what was read.
    let gone = 0; // How much was read before that.
    const weak: Place[] = [];
    const isEnough = ({ told, at }: Place): boolean => {
      if (told.kind !== 'w') return told.kind === 's';
      const its = weak.filter(other => other.told.network === told.network);
      if (its.some(other => other.at === at)) return false; // Seen already, in the piece before.
      weak.push({ told, at });
      if (its.length + 1 >= MANY) return true;
      return its.some(other => other.told !== told && mayBeOne(text, other.at - gone, at - gone));
    };
    return piece => {
      if (piece === '') return false;
      const kept = text.slice(-SENTENCE);
      gone += text.length - kept.length;
      text = kept + piece.replace(INVISIBLE, '');
      const from = Math.max(0, kept.length - OVERLAP);
      const cased = text.slice(from);
      const plain = lowered(cased);
      const isPromising = ({ place, seed }: Seed) => {
        if (place === 0 && from > 0) return false; // It may be half a word; a whole one was seen in the piece before.
        return wordsAt(plain, place, seed, cased).some(({ told, at }) => isEnough({ told, at: gone + from + at }));
      };
      return placesOf(pattern, plain).some(isPromising) || seamsOf(pattern, plain, cased).some(isPromising);
    };
  };
}

function mayBeOne(text: string, from: number, to: number): boolean {
  return to - from <= SENTENCE && !SENTENCE_END.test(text.slice(Math.max(0, from), to));
}

/** Where a seed stands, and what the text has of it. */
interface Seed {
  place: number;
  seed: string;
}

/** Where seeds stand. By `replace`, which goes through a text without coming back to us for each: a third of the time. */
function placesOf(pattern: RegExp, plain: string): Seed[] {
  const places: Seed[] = [];
  plain.replace(pattern, (before: string, seed: string, at: number) => {
    places.push({ place: at + before.length, seed });
    return '';
  });
  return places;
}

/** Where seeds stand at seams. All that stands at one is searched at once, in slots of one length. */
function seamsOf(pattern: RegExp, plain: string, cased: string): Seed[] {
  const parts = cased.split(SEAM);
  if (parts.length === 1) return [];
  const seams: number[] = [];
  let slots = '';
  let at = 0;
  for (const { length } of parts) {
    seams.push(at);
    slots += plain.slice(at, at + SLOT - 1).padEnd(SLOT);
    at += length;
  }
  return placesOf(pattern, slots)
    .filter(({ place }) => place % SLOT === 0)
    .map(({ place, seed }) => ({ place: seams[place / SLOT]!, seed }));
}
