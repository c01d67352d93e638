/** What lies across two pieces is found in the later one: so much (characters) is kept of the former. No form is longer. */
const OVERLAP = 100;

/** Words farther apart (characters) are not near, even in the longest sentences, and with as much between that is not read. */
export const FAR = 50_000;

/** The end of a text whose pieces come one after the other. */
export interface RecentText {
  /** @returns the piece with the end of what came before, and where that begins. */
  add(piece: string): { cased: string; from: number };
  /** What stands from one place up to and with another, whichever is first; undefined where that is more than so many characters, or than {@link FAR}. */
  between(one: number, other: number, atMost: number): string | undefined;
}

/** Begin a text. */
export function createRecentText(): RecentText {
  let last: string[] = [];
  let tail = '';
  let begin = 0; // Of the last pieces.
  let end = 0;
  return {
    add(piece) {
      const cased = tail + piece;
      const from = end - tail.length;
      tail = cased.slice(-OVERLAP);
      last.push(piece);
      end += piece.length;
      while (end - begin - last[0]!.length > FAR) begin += last.shift()!.length;
      return { cased, from };
    },
    between(one, other, atMost) {
      const from = Math.min(one, other);
      const to = Math.max(one, other) + 1;
      if (to - from > atMost || from < begin) return;
      last = [last.join('')];
      return last[0]!.slice(from - begin, to - begin);
    },
  };
}
