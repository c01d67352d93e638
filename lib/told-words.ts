import { endOf, isGap, isLetter, startOf } from './form-end';

/** What a text may have where a spelling has a hyphen or a blank. */
const GAPS = /[\s\u2010-\u2015\u2212-]+/g;

/** The letters of a seed, or of what a text has of one. */
export function lettersOf(seed: string): string {
  return seed.replace(GAPS, '');
}

/**
 * Under what a spelling is kept, from the word that begins with a seed on, so that few are to be compared with a text: the
 * seed's letters, the letter that follows, if the word goes on, and the first one of the next word, if there is one. None
 * when no text has both at one place, more than one for hyphens, which a text need not have.
 */
export function toldKeys(rest: string, seedLetters: string): string[] {
  const stem = rest.replace(/~.*/, '');
  let behind = behindLetters(stem, seedLetters);
  // The seed may have an ending: "cod~e" in "coding".
  if (behind === undefined) return seedLetters.startsWith(lettersOf(stem)) ? [keyOf(seedLetters, '', '')] : [];
  const keys = [keyOf(seedLetters, ...goesOn(behind, 0))];
  while (/^[^ ]*-/.test(behind)) {
    behind = behind.replace('-', '');
    keys.push(keyOf(seedLetters, ...goesOn(behind, 0)));
  }
  return keys;
}

const keyOf = (letters: string, letter: string, initial: string) => `${letters} ${letter} ${initial}`;

/** How a text goes on behind a seed: with which letter of its word, and with which one the next word begins. */
function goesOn(text: string, behind: number): [letter: string, initial: string] {
  let at = behind;
  while (isLetter(text, at)) at += 1;
  const letter = at > behind ? text[behind]! : '';
  while (isGap(text, at)) at += 1;
  return [letter, isLetter(text, at) ? text[at]! : ''];
}

/** What of a spelling stands behind its first letters, hyphens and blanks not counted; undefined when it has others. */
function behindLetters(spelling: string, letters: string): string | undefined {
  let at = 0;
  for (const letter of letters) {
    while (isGap(spelling, at)) at += 1;
    if (spelling[at] !== letter) return;
    at += 1;
  }
  return spelling.slice(at);
}

/** A word that some seed tells. */
interface Told {
  kind: string;
  network: string;
  /** What of it stands before the word with the seed, and the last letter of that. */
  before: string;
  last: string;
  /** What of it stands from there on; if `isBehind`, only what is behind the seed, which is not compared once more. */
  rest: string;
  isBehind: boolean;
}

/** A place in a text, and the word that stands there. */
export interface Place {
  at: number;
  told: Told;
}

interface Found extends Place {
  length: number;
}

const NONE: Found[] = [];

/**
 * Tells each network's longest word of a first look (`FirstLook.words`) with its seed at a place of a text in lower case; of
 * equals the first. `seed`: what the text has there of one. `cased`: the text with its capitals.
 */
export function toldWords(
  words: Readonly<Record<string, string>>,
): (plain: string, place: number, seed: string, cased: string) => Place[] {
  const known = new Map<string, Told[]>();
  const toldBy = (letters: string, letter: string, initial: string): Told[] => {
    const key = keyOf(letters, letter, initial);
    let told = known.get(key);
    if (!told) known.set(key, (told = linesBelow(key, words).map(line => toldIn(line, letters))));
    return told;
  };
  return (plain, place, seed, cased) => {
    const letters = lettersOf(seed);
    const behind = place + seed.length;
    const [letter, initial] = goesOn(plain, behind);
    let before = place - 1;
    while (isGap(plain, before)) before -= 1;
    const last = plain[before];
    let found: Found[] = NONE;
    const compare = (told: Told): void => {
      if (told.last !== '' && told.last !== last) return; // So it is with most.
      const start = startOf(told.before, plain, place, cased);
      const end = start < 0 ? -1 : endOf(told.rest, plain, told.isBehind ? behind : place, cased);
      if (end < 0) return;
      const its = found.find(({ told: { network } }) => network === told.network);
      if (!its) found = [...found, { told, at: start, length: end - start }];
      else if (end - start > its.length) Object.assign(its, { told, at: start, length: end - start });
    };
    toldBy(letters, '', '').forEach(compare);
    if (letter) toldBy(letters, letter, '').forEach(compare);
    if (initial) toldBy(letters, letter, initial).forEach(compare);
    return found;
  };
}

/** Paragraphs of lines, each below its key, as texts by how the keys begin: a page gets those sooner than as many values. */
export function paragraphsOf(lines: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string> {
  const paragraphs: Record<string, string> = {};
  for (const [key, its] of lines) {
    const beginning = beginningOf(key);
    paragraphs[beginning] = `${paragraphs[beginning] ?? MARK}${[key, ...its].join('\n')}${MARK}`;
  }
  return paragraphs;
}

/** Begins a paragraph, and nothing else: a text is searched for it in a fourth of the time that a line feed takes. */
const MARK = '\u0001';

const beginningOf = (key: string) => key.slice(0, 2);

/** The lines of the paragraph below a key. */
function linesBelow(key: string, words: Readonly<Record<string, string>>): string[] {
  const paragraphs = words[beginningOf(key)] ?? '';
  const at = paragraphs.indexOf(`${MARK}${key}\n`);
  return at < 0 ? [] : paragraphs.slice(at + key.length + 2, paragraphs.indexOf(MARK, at + 1)).split('\n');
}

function toldIn(line: string, seedLetters: string): Told {
  const [blank, bar] = [line.indexOf(' '), line.indexOf('|')];
  const before = line.slice(blank + 1, bar);
  const rest = line.slice(bar + 1);
  const behind = behindLetters(rest, seedLetters);
  return {
    kind: line[0]!,
    network: line.slice(1, blank),
    before,
    last: isLetter(before, before.length - 2) ? before[before.length - 2]! : '', // An apostrophe may be a curly one.
    rest: behind ?? rest,
    isBehind: behind !== undefined,
  };
}
