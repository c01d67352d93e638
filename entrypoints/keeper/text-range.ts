import { rawOffset, squeezedOffset } from './squeeze';
import { isAfterBlank, type TextIndex } from './text-index';

/** A stretch of a page's text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a stretch stands on the page: its pieces, node by node, as they are now. */
export interface TextPiece {
  node: Text;
  /** Offsets in the node. */
  from: number;
  to: number;
}

/** The pieces of a stretch of the text; what only parts blocks has none. */
export function piecesOf(index: TextIndex, { start, end }: Stretch): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let at = lastBefore(index.starts, start); at < index.nodes.length && index.starts[at]! < end; at += 1) {
    const node = index.nodes[at]!;
    const begin = index.starts[at]!;
    const isBlank = isAfterBlank(index.text, begin);
    const from = rawOffset(node.data, isBlank, Math.max(0, start - begin));
    const to = Math.min(node.length, rawOffset(node.data, isBlank, end - begin - 1) + 1);
    if (from < to) pieces.push({ node, from, to });
  }
  return pieces;
}

/** The stretch between two places of the page, without blanks on either side; `undefined` when it holds no text. */
export function stretchBetween(index: TextIndex, from: Boundary, to: Boundary): Stretch | undefined {
  const begin = offsetOf(index, from);
  const length = Math.max(0, offsetOf(index, to) - begin);
  const said = index.text.slice(begin, begin + length);
  const start = begin + said.length - said.trimStart().length;
  const end = begin + said.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

/** A place in the document, as ranges have them. */
export interface Boundary {
  node: Node;
  offset: number;
}

function offsetOf(index: TextIndex, { node, offset }: Boundary): number {
  const at = index.nodes.indexOf(node as Text);
  if (at < 0) return offsetOfFirst(index, isBeyond({ node, offset }));
  const begin = index.starts[at]!;
  return begin + squeezedOffset((node as Text).data, isAfterBlank(index.text, begin), offset);
}

/** Where the first node begins of which `test` holds, or where the text ends. */
function offsetOfFirst({ text, nodes, starts }: TextIndex, test: (node: Text) => boolean): number {
  return starts[nodes.findIndex(test)] ?? text.length;
}

/** Whether a node comes at a boundary or later; said of nodes of the boundary's own tree. */
function isBeyond({ node, offset }: Boundary): (other: Text) => boolean {
  const next = node.childNodes[offset];
  const from = next ?? node;
  const { DOCUMENT_POSITION_FOLLOWING: follows, DOCUMENT_POSITION_DISCONNECTED: isElsewhere } = Node;
  return other => {
    if (next?.contains(other)) return true;
    const order = from.compareDocumentPosition(other);
    return (order & isElsewhere) === 0 && (order & follows) !== 0 && (next !== undefined || !node.contains(other));
  };
}

/** The last place in `starts` that holds no more than `offset`. */
function lastBefore(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
