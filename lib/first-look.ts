import { createRecentText, FAR, type RecentText } from './recent-text';
import { lowered } from './lowered';
import { endsSentence, fewestPlaces } from './sure-ends';
import { toldWords, type Place } from './told-words';

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

/** No sentence is longer (`gated-sentence.ts`), but in a page's bare text there may be blanks in it. */
const SENTENCE = 3_000;
/** Fewer weak words, however near, light no sentence (`GIVEN` and `NEEDED` in `lights.ts`), unless two stand in one. */
const MANY = 6;
/** Wherever weak words light one sentence, there are so many within so many places. */
const SPAN = 8;
/** Soft hyphens and the like part words for programs, not for readers. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** What stands before a capital that begins a word: in a page's bare text nothing parts one block from the next. */
const BEFORE_SEAM = /[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;

/** Longer than any seed, hyphens and all. */
const SLOT = 16;

/** To ask whether words may be in one block takes longer than the look: where it was asked so often, they may. */
const ASKED = 20;

/** Whether a stretch of bare text may be within one block. */
type MayBeOne = (stretch: string) => boolean;

/** Begins a text. What its pieces are shown to says whether there is something promising by now. */
export type BeginLook = (mayBeOne?: MayBeOne) => (piece: string) => boolean;

/**
 * Looks whether some sentence of a page's bare text might be on topic: it has a strong word, two weak ones that may stand
 * in one sentence, or many near each other. Rather too often than not: of words against, those are minded that hold others.
 */
export function firstLookAt({ pattern: source, words }: FirstLook): BeginLook {
  if (source === '') return () => () => false; // It would match everywhere.
  const pattern = new RegExp(source, 'g');
  const wordsAt = toldWords(words);
  return (mayBeOne = () => true) => {
    const text = createRecentText();
    const weak: Place[] = [];
    let asked = 0;
    const isOne = (between: string) => (asked += 1) > ASKED || mayBeOne(between);
    const isEnough = ({ told, at }: Place): boolean => {
      if (told.kind !== 'w') return told.kind === 's';
      const its = weak.filter(other => other.told.network === told.network);
      if (its.some(other => other.at === at)) return false; // Seen already, in the piece before.
      weak.push({ told, at });
      const isWith = (other: Place) => other.told !== told && areOne(text.between(other.at, at, SENTENCE), isOne);
      return its.some(isWith) || areMany([...its.map(other => other.at), at], at, text);
    };
    return piece => {
      if (piece === '') return false;
      const { cased, from } = text.add(piece.replace(INVISIBLE, ''));
      const plain = lowered(cased);
      const isPromising = ({ place, seed }: Seed) => {
        if (place === 0 && from > 0) return false; // It may be half a word; a whole one was seen in the piece before.
        return wordsAt(plain, place, seed, cased).some(({ told, at }) => isEnough({ told, at: from + at }));
      };
      return placesOf(pattern, plain).some(isPromising) || seamsOf(pattern, plain, cased).some(isPromising);
    };
  };
}

function areOne(between: string | undefined, mayBeOne: MayBeOne): boolean {
  return between !== undefined && !endsSentence(between) && mayBeOne(between);
}

/** Whether so many weak words as light a sentence stand near the one at a place. */
function areMany(places: number[], at: number, text: RecentText): boolean {
  if (places.length < MANY) return false;
  const inOrder = places.toSorted((a, b) => a - b);
  const its = inOrder.indexOf(at);
  for (let first = Math.max(0, its - MANY + 1); first <= its; first += 1) {
    const last = inOrder[first + MANY - 1];
    const between = last === undefined ? undefined : text.between(inOrder[first]!, last, FAR);
    if (between !== undefined && fewestPlaces(between) <= SPAN) return true;
  }
  return false;
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
  const seams: number[] = [];
  let slots = '';
  cased.replace(BEFORE_SEAM, (_, before: number) => {
    const at = before + 1;
    seams.push(at);
    slots += plain.slice(at, at + SLOT - 1).padEnd(SLOT);
    return '';
  });
  return placesOf(pattern, slots)
    .filter(({ place }) => place % SLOT === 0)
    .map(({ place, seed }) => ({ place: seams[place / SLOT]!, seed }));
}
