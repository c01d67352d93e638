import Fuse from 'fuse.js';

/** Fuse counts distance. One letter in seven passes, two in nine do not: "converted" is no typo of "convicted". */
const THRESHOLD = 0.15;
/** A match that begins so many letters late counts as a whole one wrong. */
const DISTANCE = 16;
/** Fuse takes longer patterns in pieces. */
const LONGEST = 32;

/** A word that Fuse found near to another. */
export interface Near {
  word: string;
  /** 0 for equal words, rising. */
  score: number;
}

/** Words to be searched, one a line, with a line's end before the first and after the last. */
export type WordLines = `\n${string}`;

/** Words as lines. */
export function linesOfWords(words: Iterable<string>): WordLines {
  return `\n${[...words, ''].join('\n')}`;
}

/** Those of words as lines that begin with a letter. */
export function linesFrom(letter: string, all: WordLines): WordLines {
  const found: string[] = [];
  const start = `\n${letter}`;
  for (let at = all.indexOf(start); at >= 0; at = all.indexOf(start, at + 1)) {
    found.push(all.slice(at + 1, all.indexOf('\n', at + 1)));
  }
  return linesOfWords(found);
}

/**
 * The words nearest to a word by Fuse.js, the nearest first, at most five. As if Fuse searched all, for the price of a few;
 * of equally near ones those of the first lines come first.
 */
export function nearWords(word: string, ...all: WordLines[]): Near[] {
  const sharing = all.flatMap(lines => sharingLetters(word, lines));
  const fuse = new Fuse([...new Set(sharing)], {
    threshold: THRESHOLD,
    distance: DISTANCE,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  return fuse.search(word, { limit: 5 }).map(({ item, score = 1 }) => ({ word: item, score }));
}

/**
 * Whether any word is of a length with another, but for two letters, and differs from it by no more than Fuse bears. Where
 * none is, Fuse finds none of that length, and need not be asked.
 */
export function hasLike(word: string, all: WordLines): boolean {
  if (word.length > LONGEST) return true;
  const errors = Math.floor(word.length * THRESHOLD);
  const size = word.length / (errors + 1);
  for (let piece = 0; piece <= errors; piece++) {
    const part = word.slice(Math.floor(piece * size), Math.floor((piece + 1) * size));
    for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
      const start = all.lastIndexOf('\n', at) + 1;
      const end = all.indexOf('\n', at);
      if (Math.abs(end - start - word.length) > 2) continue;
      const other = all.slice(start, end);
      if (missing(word, other) <= errors && slips(word, other) <= errors) return true;
    }
  }
  return false;
}

const letters = new Int8Array(128);

/** How many letters of a word another lacks, at least: soon told, and more than enough of most. */
function missing(word: string, other: string): number {
  letters.fill(0);
  for (let at = 0; at < other.length; at++) letters[other.charCodeAt(at) & 127]! += 1;
  let count = 0;
  for (let at = 0; at < word.length; at++) if (letters[word.charCodeAt(at) & 127]!-- <= 0) count += 1;
  return count;
}

/** The fewest letters put in, left out or replaced that make a word a part of another (Sellers, 1980). */
function slips(word: string, other: string): number {
  let last = Array.from(other, () => 0);
  for (let row = 0; row < word.length; row++) {
    let [before, corner] = [row + 1, row];
    last = last.map((above, column) => {
      before = Math.min(above + 1, before + 1, corner + Number(word[row] !== other[column]));
      corner = above;
      return before;
    });
  }
  return Math.min(word.length, ...last);
}

/**
 * The words that Fuse could find at all, in their order. A word with so few errors has at least one of as many pieces and
 * one more unchanged, and nearly where it was (the pigeonhole principle; Wu and Manber, "Fast text searching", 1992).
 */
export function sharingLetters(word: string, all: WordLines): string[] {
  const errors = Math.floor(Math.min(word.length, LONGEST) * THRESHOLD);
  const slack = Math.ceil(DISTANCE * THRESHOLD) + errors;
  const starts = new Set<number>();
  const size = word.length / (errors + 1);
  for (let piece = 0; piece <= errors; piece++) {
    const from = Math.floor(piece * size);
    const letters = word.slice(from, Math.floor((piece + 1) * size));
    for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
      const start = all.lastIndexOf('\n', at) + 1;
      if (Math.abs(at - start - from) <= slack) starts.add(start);
    }
  }
  return [...starts].sort((a, b) => a - b).map(start => all.slice(start, all.indexOf('\n', start)));
}
