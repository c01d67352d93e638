import { endOf, startOf } from './form-end';

/** So many letters part most words from each other. */
const KEY = 7;

/**
 * Under which key a spelling is kept that has some word: its first letters that no inflection takes away. Without hyphens,
 * which may be missing in a text.
 */
export function wordKey(word: string): string {
  return word.replace(/~.*|[\s\u2010-\u2015-]/g, '').slice(0, KEY);
}

/** A word that some seed tells. */
interface Told {
  kind: string;
  network: string;
  /** What of it stands before the word with the seed, and from there on. */
  before: string;
  rest: string;
}

/** A place in a text, and the word that stands there. */
export interface Place {
  at: number;
  told: Told;
}

/**
 * Tells the longest word of a first look (`FirstLook.words`) with its seed at a place of a text in lower case; of equals the
 * first. `cased`: the text with its capitals.
 */
export function toldWords(words: string): (plain: string, place: number, cased: string) => Place | undefined {
  const paragraphs = words.split('\n\n');
  const known = new Map<string, Told[]>();
  const toldBy = (key: string): Told[] => {
    let told = known.get(key);
    if (!told) known.set(key, (told = paragraphWith(key, paragraphs).split('\n').slice(1).map(toldIn)));
    return told;
  };
  return (plain, place, cased) => {
    let found: Place | undefined;
    let length = 0;
    const letters = wordKey(plain.slice(place, place + 2 * KEY));
    for (let count = 1; count <= letters.length; count += 1)
      for (const told of toldBy(letters.slice(0, count))) {
        const end = endOf(told.rest, plain, place, cased);
        const start = end < 0 ? -1 : startOf(told.before, plain, place, cased);
        if (start < 0 || end - start <= length) continue;
        length = end - start;
        found = { told, at: start };
      }
    return found;
  };
}

/** The paragraph below a key, which are in order; empty when there is none. */
function paragraphWith(key: string, paragraphs: string[]): string {
  const line = `${key}\n`;
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low]?.startsWith(line) ? paragraphs[low]! : '';
}

function toldIn(line: string): Told {
  const [blank, bar] = [line.indexOf(' '), line.indexOf('|')];
  return {
    kind: line[0]!,
    network: line.slice(1, blank),
    before: line.slice(blank + 1, bar),
    rest: line.slice(bar + 1),
  };
}
