import { endOf } from './form-end';
import { keyOf } from './form-pattern';
import { fold } from './text';

/** A spelling of a form (`spellingsOf`) to look for, whose it is, and what it stands for. */
export interface Sought<T> {
  spelling: string;
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

/** Spellings by how they begin: see {@link shelfOf}. A shelf is read by the first text that has a word which begins so. */
export type Shelves<T> = (shelf: string) => Sought<T>[];

/** Shelves go by so many letters, or by fewer where a hyphen, or an end that inflection may take away, comes so soon. */
const LETTERS = [4, 2, 1];

const WORD = /[a-z\d\u00c0-\u024f]+/g;

/** The shelf that a spelling is on. Empty for what no word of a text begins with. */
export function shelfOf(spelling: string): string {
  const beginning = /^[a-z\d\u00c0-\u024f]*/.exec(spelling)![0];
  const letters = LETTERS.find(count => count <= beginning.length) ?? 0;
  return beginning.slice(0, letters);
}

/**
 * Finds forms in texts, whatever their inflection, hyphens and spelling. What a text costs does not depend on how many
 * forms there are: one RegExp of two thousand takes 50 ms to compile, and every page would pay that.
 */
export function formFinder<T>(shelves: Shelves<T>): (text: string) => Found<T>[] {
  const opened = new Map<string, Sought<T>[]>();
  const open = (shelf: string) => {
    let sought = opened.get(shelf);
    if (!sought) opened.set(shelf, (sought = shelves(shelf)));
    return sought;
  };
  const meant = meaning(open);
  return text => {
    const folded = lowered(fold(text));
    const found: Found<T>[] = [];
    const ends = new Map<string, number>();
    for (const { 0: word, index } of folded.matchAll(WORD)) {
      for (const [owner, end] of longestAt(folded, index, word, open)) {
        if (index < (ends.get(owner) ?? 0)) continue;
        ends.set(owner, end);
        const key = keyOf(folded.slice(index, end));
        // An ending may make another word of a form: "win" and "wine".
        const of = meant(key, owner, word);
        if (of.length > 0) found.push({ start: index, end, key, owner, of });
      }
    }
    return found;
  };
}

/** In lower case and of the same length, which `toLowerCase` alone does not promise. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z\u00c0-\u00de]/g, letter => letter.toLowerCase());
}

/** Where the longest form of each owner that begins with some word of a text ends. */
function longestAt<T>(
  text: string,
  place: number,
  word: string,
  open: (shelf: string) => Sought<T>[],
): Map<string, number> {
  const ends = new Map<string, number>();
  for (const letters of LETTERS) {
    if (word.length < letters) continue;
    for (const { spelling, owner } of open(word.slice(0, letters))) {
      const end = endOf(spelling, text, place);
      if (end !== undefined && end > (ends.get(owner) ?? 0)) ends.set(owner, end);
    }
  }
  return ends;
}

/** Tells what an owner's forms with some key stand for; `word` begins like the form that was met. */
function meaning<T>(open: (shelf: string) => Sought<T>[]): (key: string, owner: string, word: string) => T[] {
  const keyed = new Map<string, Map<string, Sought<T>[]>>();
  const byKey = (shelf: string) => {
    let its = keyed.get(shelf);
    if (!its) {
      its = Map.groupBy(open(shelf), ({ spelling }) => keyOf(spelling.replace('~', '')));
      keyed.set(shelf, its);
    }
    return its;
  };
  return (key, owner, word) => {
    const shelves = new Set(LETTERS.flatMap(letters => [word.slice(0, letters), key.slice(0, letters)]));
    const its = [...shelves].flatMap(shelf => byKey(shelf).get(key) ?? []);
    return its.filter(sought => sought.owner === owner).map(({ of }) => of);
  };
}
