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
  for (let at = firstNode(index, start); at < index.nodes.length && index.starts[at]! < end; at += 1) {
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

function offsetOf(index: TextIndex, boundary: Boundary): number {
  const { node, offset } = boundary;
  const { nodes, starts, text } = index;
  const at = nodes.indexOf(node as Text);
  if (at >= 0) return starts[at]! + squeezedOffset((node as Text).data, isAfterBlank(text, starts[at]!), offset);
  // Only nodes of one tree have an order that the browser can tell.
  const tree = node.getRootNode();
  const inTree = [...nodes.keys()].filter(each => nodes[each]!.getRootNode() === tree);
  const next = inTree[firstWhere(inTree.length, each => isBeyond(boundary, nodes[inTree[each]!]!))];
  return starts[next ?? (inTree.at(-1) ?? nodes.length) + 1] ?? text.length;
}

/** Whether a node comes at a boundary of its tree, or later. */
function isBeyond({ node, offset }: Boundary, other: Node): boolean {
  const next = node.childNodes[offset];
  if (next?.contains(other)) return true;
  if (!next && node.contains(other)) return false;
  return ((next ?? node).compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first of so many places of which `test` holds; it holds of all that follow. */
function firstWhere(count: number, test: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The node that holds an offset of the text, or the last one before it. */
function firstNode({ starts }: TextIndex, offset: number): number {
  return Math.max(0, firstWhere(starts.length, at => starts[at]! > offset) - 1);
}
