import { beginningsOf, keyOf, pattern } from './form-pattern';
import { fold } from './text';

/** A form to look for, whose it is, and what it stands for. */
export interface Sought<T> {
  form: string;
  /** Forms of one owner do not overlap in a text, the longer one counts; owners do not mind each other. */
  owner: string;
  of: T;
}

/** A form where a text has it. */
export interface Found<T> {
  start: number;
  end: number;
  key: string;
  owner: string;
  /** Of every form of its owner with that key. */
  of: T[];
}

/** Forms by how they begin: see {@link shelfOf}. A shelf is read by the first text that has a word which begins so. */
export type Shelves<T> = (shelf: string) => Iterable<Sought<T>>;

/** Shelves go by so many letters, or by fewer where a form has a hyphen, or a letter that spellings change, so soon. */
const LETTERS = [4, 2, 1];

/** The shelf that a form is on. Empty for what no word of a text begins with. */
export function shelfOf(form: string): string {
  const beginning = /^[a-z\d\u00c0-\u024f]*/.exec(beginningsOf(form)[0]!)![0];
  const letters = LETTERS.find(count => count <= beginning.length) ?? 0;
  return beginning.slice(0, letters);
}

const WORD = /[a-z\d\u00c0-\u024f]+/gi;

/**
 * Finds forms in texts, whatever their inflection, hyphens and spelling. What a text costs does not depend on how many
 * forms there are: one RegExp of two thousand takes 50 ms to compile, and every page would pay that.
 */
export function formFinder<T>(shelves: Shelves<T>): (text: string) => Found<T>[] {
  const open = opener(shelves);
  return text => {
    const folded = fold(text);
    const found: Found<T>[] = [];
    const ends = new Map<string, number>();
    for (const { 0: word, index } of folded.matchAll(WORD)) {
      for (const [owner, end] of longestAt(folded, index, shelvesFor(word).flatMap(open))) {
        if (index < (ends.get(owner) ?? 0)) continue;
        ends.set(owner, end);
        const key = keyOf(folded.slice(index, end));
        const of = meantBy(key, owner, [...new Set([...shelvesFor(word), ...shelvesFor(key)])].flatMap(open));
        // A form's pattern may take endings that are another word's: "win" and "wine".
        if (of.length > 0) found.push({ start: index, end, key, owner, of });
      }
    }
    return found;
  };
}

/** The forms of one owner on one shelf. */
interface Row<T> {
  owner: string;
  sought: Sought<T>[];
  pattern: RegExp;
  byKey?: Map<string, T[]>;
}

function opener<T>(shelves: Shelves<T>): (shelf: string) => Row<T>[] {
  const opened = new Map<string, Row<T>[]>();
  return shelf => {
    let rows = opened.get(shelf);
    if (!rows) opened.set(shelf, (rows = rowsOf(shelves(shelf))));
    return rows;
  };
}

function rowsOf<T>(sought: Iterable<Sought<T>>): Row<T>[] {
  return [...Map.groupBy(sought, ({ owner }) => owner)].map(([owner, its]) => ({
    owner,
    sought: its,
    pattern: new RegExp(pattern(its.map(({ form }) => form)), 'iy'),
  }));
}

function shelvesFor(word: string): string[] {
  const beginning = word.slice(0, LETTERS[0]).toLowerCase();
  return LETTERS.flatMap(letters => (beginning.length < letters ? [] : [beginning.slice(0, letters)]));
}

/** Where the longest form of each owner that begins at a place ends. */
function longestAt<T>(text: string, place: number, rows: Row<T>[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const row of rows) {
    row.pattern.lastIndex = place;
    if (!row.pattern.test(text)) continue;
    ends.set(row.owner, Math.max(ends.get(row.owner) ?? 0, row.pattern.lastIndex));
  }
  return ends;
}

function meantBy<T>(key: string, wanted: string, rows: Row<T>[]): T[] {
  return rows
    .filter(({ owner }) => owner === wanted)
    .flatMap(row => {
      row.byKey ??= byKey(row.sought);
      return row.byKey.get(key) ?? [];
    });
}

function byKey<T>(sought: Sought<T>[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const { form, of } of sought) found.set(keyOf(form), [...(found.get(keyOf(form)) ?? []), of]);
  return found;
}
