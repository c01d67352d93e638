import { beginningsOf } from './beginnings';
import { endOf } from './form-end';
import { lowered } from './lowered';
import { once } from './once';
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
export interface Shelves<T> {
  /** Of all that have something on them. */
  names(): Iterable<string>;
  /** What is on one; nothing where there is no such shelf. */
  on(shelf: string): Sought<T>[];
}

/** Shelves go by so many letters, or by fewer where a hyphen, or an end that inflection may take away, comes so soon. */
const LETTERS = [4, 2, 1];

const WORD = /[a-z\d\u00c0-\u024f]+/y;

/** The shelf that a spelling is on. Empty for what no word of a text begins with. */
export function shelfOf(spelling: string): string {
  const beginning = /^[a-z\d\u00c0-\u024f]*/.exec(spelling)![0];
  return beginning.slice(0, LETTERS.find(count => count <= beginning.length) ?? 0);
}

/** The shelves on which spellings may be that begin like a word. */
export function shelvesFor(word: string): string[] {
  return LETTERS.filter(letters => letters <= word.length).map(letters => word.slice(0, letters));
}

/** The same shelves; each is read once, when it is first asked for. */
export function openedOnce<T>({ names, on }: Shelves<T>): Shelves<T> {
  const opened = new Map<string, Sought<T>[]>();
  return {
    names,
    on(shelf) {
      let known = opened.get(shelf);
      if (!known) opened.set(shelf, (known = on(shelf)));
      return known;
    },
  };
}

/** Tells where in a text in lower case some spelling on the shelves may begin. Also for shelves with part of that. */
export type Promising = (plain: string) => number[];

/** Tells so of all that is on some shelves. They are looked through when it is first asked. */
export function promisingOn<T>(shelves: Shelves<T>): Promising {
  const told = once(() => {
    const beginnings: string[] = [];
    for (const name of shelves.names()) {
      if (name.length === LETTERS[0]) beginnings.push(name);
      else for (const { spelling } of shelves.on(name)) beginnings.push(spelling);
    }
    return beginningsOf(beginnings);
  });
  return plain => told()(plain);
}

/**
 * Finds the longest spellings of each owner in a text, whatever their inflection and hyphens, in order. What a text costs
 * does not depend on how many there are: one RegExp of two thousand takes 50 ms to compile, and every page would pay that.
 */
export function longestForms<T>(shelves: Shelves<T>, promising = promisingOn(shelves)): (text: string) => Met<T>[] {
  return text => {
    const plain = lowered(fold(text));
    const met: Met<T>[] = [];
    const ends = new Map<string, number>();
    for (const start of promising(plain)) {
      const word = wordAt(plain, start);
      for (const { sought, end } of longestAt(plain, start, word, shelves)) {
        if (start < (ends.get(sought.owner) ?? 0)) continue;
        ends.set(sought.owner, end);
        met.push({ start, end, word, sought });
      }
    }
    return met;
  };
}

function wordAt(plain: string, place: number): string {
  WORD.lastIndex = place;
  return WORD.exec(plain)![0];
}

/** The longest spelling of each owner that begins at a place. */
function longestAt<T>(
  text: string,
  place: number,
  word: string,
  shelves: Shelves<T>,
): Iterable<{ sought: Sought<T>; end: number }> {
  let longest: Map<string, { sought: Sought<T>; end: number }> | undefined;
  for (const letters of LETTERS) {
    if (letters > word.length) continue;
    for (const sought of shelves.on(word.slice(0, letters))) {
      const end = endOf(sought.spelling, text, place);
      if (end < 0 || end <= (longest?.get(sought.owner)?.end ?? 0)) continue;
      longest ??= new Map();
      longest.set(sought.owner, { sought, end });
    }
  }
  return longest ? longest.values() : NONE;
}

const NONE: never[] = [];
