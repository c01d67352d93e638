import { UNSURE } from '@/lib/company';
import type { Block } from './block';
import { blocksIn, containerOf } from './page-text';
import { isReadable } from './prose';

/** The window is felt for text at so many places across and down. */
const ACROSS = 2;
const DOWN = 5;

/** Text is among the first children of what was felt, or there is none: what lies between paragraphs has thousands. */
const MAX_CHILDREN = 8;

/** So many blocks before what is in view are read, and so many in all: a screen may hold a large table. */
const BLOCKS_BEFORE = 100;
const BLOCKS = 300;
/** No more than this (characters) is read ahead of the rest, and no more nodes are passed on the way to its beginning. */
const MAX_TEXT = 100_000;
const MAX_NODES = 2_000;

/** A block in view or near it. */
interface NearBlock {
  block: Block;
  /** Whether all that bears on it from before was read, too. */
  isSure: boolean;
}

/**
 * The text in the middle of what the reader sees, if there is any: most of what stays in place on a screen is at its edges.
 * None where the beginning of a document is seen, which is read first anyway. `onFelt` is awaited after each place: on a long
 * page each takes milliseconds.
 */
export async function textInView(onFelt: () => Promise<unknown>): Promise<Node | undefined> {
  if (scrollY < innerHeight && document.documentElement.scrollHeight > innerHeight) return;
  const seen = new Set<Node>();
  for (let down = 1; down <= DOWN; down += 1)
    for (let across = 1; across <= ACROSS; across += 1) {
      const x = (innerWidth * across) / (ACROSS + 1);
      const text = textOf(document.elementFromPoint(x, (innerHeight * down) / (DOWN + 1)));
      if (text && isReadable(text)) seen.add(text);
      await onFelt();
    }
  const inOrder = [...seen].filter(text => text.isConnected).toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  return inOrder[inOrder.length >> 1];
}

function textOf(element: Element | null): Node | undefined {
  let child = element?.firstChild;
  for (let count = 0; child && count < MAX_CHILDREN; count += 1, child = child.nextSibling)
    if (isText(child)) return child;
}

/** Whether one node comes before another on the page. */
export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The blocks around a text; undefined wherever one may pause, and the end when the page changes meanwhile. */
export function* blocksAround(text: Node, onShadow: (root: ShadowRoot) => void): Generator<NearBlock | undefined> {
  const { start, isFirst } = startBefore(text);
  let [count, length] = [0, 0];
  for (const step of blocksIn(document.documentElement, onShadow, start)) {
    if (step === 'lost' || count >= BLOCKS || length >= MAX_TEXT) return;
    if (step === 'pause') {
      yield undefined;
      continue;
    }
    count += 1;
    length += step.text.length;
    yield { block: step, isSure: isFirst || count > UNSURE };
  }
}

/** Where to begin to read, so many blocks before a text; and whether nothing is before that. */
function startBefore(text: Node): { start: Node; isFirst: boolean } {
  const { documentElement } = document;
  const walker = document.createTreeWalker(documentElement, NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  let start = text;
  let container = containerOf(text);
  let count = 0;
  for (let passed = 0; passed < MAX_NODES; passed += 1) {
    const node = walker.previousNode();
    if (!node) return { start: documentElement, isFirst: true };
    const its = isText(node) ? containerOf(node) : container;
    if (its === container || !isReadable(node)) continue;
    container = its;
    start = node;
    if (++count === BLOCKS_BEFORE) break;
  }
  return { start, isFirst: false };
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data);
}
