import { endOf } from './form-end';
import { lowered } from './lowered';
import { fold } from './text';

/** A spelling of a form (`spellingsOf`) to look for, whose it is, and what it stands for. */
export interface Sought<T> {
  spelling: string;
  /** Forms of one owner do not overlap in a text, the longer one counts; owners do not mind each other. */
  owner: string;
  of: T;
}

/** Where a text has a spelling. */
export interface Met<T> {
  start: number;
  end: number;
  /** The text's first word there, in lower case. */
  word: string;
  sought: Sought<T>;
}

/** Spellings by how they begin: see {@link shelfOf}. */
export type Shelves<T> = (shelf: string) => Sought<T>[];

/** Shelves go by so many letters, or by fewer where a hyphen, or an end that inflection may take away, comes so soon. */
const LETTERS = [4, 2, 1];

const WORD = /[a-z\d\u00c0-\u024f]+/g;

/** The shelf that a spelling is on. Empty for what no word of a text begins with. */
export function shelfOf(spelling: string): string {
  const beginning = /^[a-z\d\u00c0-\u024f]*/.exec(spelling)![0];
  return beginning.slice(0, LETTERS.find(count => count <= beginning.length) ?? 0);
}

/** The shelves on which spellings may be that begin like a word. */
export function shelvesFor(word: string): string[] {
  return LETTERS.filter(letters => letters <= word.length).map(letters => word.slice(0, letters));
}

/** Each shelf is read once; those that are empty are not kept, or a long visit would keep the beginning of every word. */
export function openedOnce<T>(shelves: Shelves<T>): Shelves<T> {
  const opened = new Map<string, Sought<T>[]>();
  return shelf => {
    const known = opened.get(shelf);
    if (known) return known;
    const sought = shelves(shelf);
    if (sought.length > 0) opened.set(shelf, sought);
    return sought;
  };
}

/**
 * The longest spellings of each owner in a text, whatever their inflection and hyphens, in order. What a text costs does
 * not depend on how many there are: one RegExp of two thousand takes 50 ms to compile, and every page would pay that.
 */
export function* longestForms<T>(text: string, open: Shelves<T>): Generator<Met<T>> {
  const plain = lowered(fold(text));
  const ends = new Map<string, number>();
  for (const { 0: word, index: start } of plain.matchAll(WORD)) {
    for (const { sought, end } of longestAt(plain, start, word, open)) {
      if (start < (ends.get(sought.owner) ?? 0)) continue;
      ends.set(sought.owner, end);
      yield { start, end, word, sought };
    }
  }
}

/** The longest spelling of each owner that begins at a place. */
function longestAt<T>(
  text: string,
  place: number,
  word: string,
  open: Shelves<T>,
): Iterable<{ sought: Sought<T>; end: number }> {
  let longest: Map<string, { sought: Sought<T>; end: number }> | undefined;
  for (const letters of LETTERS) {
    if (letters > word.length) continue;
    for (const sought of open(word.slice(0, letters))) {
      const end = endOf(sought.spelling, text, place);
      if (end < 0 || end <= (longest?.get(sought.owner)?.end ?? 0)) continue;
      longest ??= new Map();
      longest.set(sought.owner, { sought, end });
    }
  }
  return longest ? longest.values() : NONE;
}

const NONE: never[] = [];
