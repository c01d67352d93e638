/** A stretch of a text node, and where it stands in a block's text. */
export interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the block's text. */
  at: number;
  /** As the node said it when it was read. */
  text: string;
}

/** A paragraph, cell, heading or the like: the text of one line of thought, and the way back to its nodes. */
export interface Block {
  /** Of the nodes' lengths but for invisible characters, which are out; white space is blanks, `<br>` is U+2029. */
  text: string;
  pieces: Piece[];
}

/** Ends a sentence wherever it stands, whoever folds white space. */
const LINE_END = '\u2029';

/** Soft hyphens, zero-width characters and bidi marks: they part words for programs, not for readers. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]+/g;

/** White space but for {@link LINE_END}. */
const WHITE = /[^\S\u2029 ]/g;

/** Gathers text nodes into one block after the other. */
export interface Gatherer {
  /** As it grows; its length tells when to start another. */
  readonly length: number;
  /** @param said what the node says, or the part of it that begins `from` there. */
  add(node: Text, said?: string, from?: number): void;
  /** Something that is not read stands in the sentence: words on both sides stay two. */
  addGap(): void;
  addLineEnd(): void;
  /** The block so far, if any of it is text; the next begins empty. */
  take(): Block | undefined;
}

/** Start gathering. */
export function createGatherer(): Gatherer {
  let text = '';
  let pieces: Piece[] = [];
  const addPiece = (node: Text, from: number, piece: string) => {
    if (piece) pieces.push({ node, from, at: text.length, text: piece });
    text += piece;
  };
  return {
    get length() {
      return text.length;
    },
    add(node, said = node.data, from = 0) {
      if (said.search(INVISIBLE) < 0) return addPiece(node, from, said);
      let done = 0;
      for (const { index, 0: invisible } of said.matchAll(INVISIBLE)) {
        addPiece(node, from + done, said.slice(done, index));
        done = index + invisible.length;
      }
      addPiece(node, from + done, said.slice(done));
    },
    addGap() {
      if (!text.endsWith(' ')) text += ' ';
    },
    addLineEnd() {
      text += LINE_END;
    },
    take() {
      const block = /\S/.test(text) ? { text: text.replace(WHITE, ' '), pieces } : undefined;
      text = '';
      pieces = [];
      return block;
    },
  };
}

/** The pieces of `text.slice(start, end)`. */
export function piecesBetween(pieces: Piece[], start: number, end: number): Piece[] {
  return pieces
    .filter(({ at, text }) => at < end && at + text.length > start)
    .map(({ node, from, at, text }) => {
      const skipped = Math.max(0, start - at);
      return { node, from: from + skipped, at: at + skipped, text: text.slice(skipped, end - at) };
    });
}

/** A block without those of its pieces that `keep` refuses. */
export function filterBlock({ text, pieces }: Block, keep: (piece: Piece) => boolean): Block {
  const gatherer = createGatherer();
  let done = 0;
  for (const piece of pieces) {
    if (piece.at > done) for (const mark of text.slice(done, piece.at)) addMark(gatherer, mark);
    if (keep(piece)) gatherer.add(piece.node, piece.text, piece.from);
    done = piece.at + piece.text.length;
  }
  return gatherer.take() ?? { text: '', pieces: [] };
}

function addMark(gatherer: Gatherer, mark: string): void {
  if (mark === LINE_END) gatherer.addLineEnd();
  else gatherer.addGap();
}

/**
 * A static range over pieces, for a highlight: ten thousand live ranges make a thousand changes of the page cost
 * 600 ms.
 */
export function staticRange(pieces: Piece[]): StaticRange {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.from + last.text.length,
  });
}

/** Whether all pieces are still on the page and still say what they said. */
export function stillHold(pieces: Piece[]): boolean {
  return pieces.every(({ node, from, text }) => node.isConnected && node.data.startsWith(text, from));
}
