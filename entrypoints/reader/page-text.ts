import { createGatherer, type Block, type Gatherer } from './block';
import { isInline, kindOf, mayHost } from './prose';

/** So many nodes without a block, and the walk pauses all the same. */
const PAUSE_NODES = 512;

/** A block longer than this (characters) is read in parts: to segment ten million characters at once takes seconds. */
const MAX_BLOCK = 20_000;

/** The kinds of nodes that a walk comes to. */
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** What a walk gives: a block, a place where it may be interrupted, or word that the page changed under it. */
export type Step = Block | 'pause' | 'lost';

/**
 * The prose of a part of the page, block by block: one walk, few properties a node, open shadow roots included.
 *
 * Whoever interrupts the walk may find the page changed: `lost` says that it cannot go on, and must begin anew. `start`:
 * where in `root` to begin, if not with itself; nothing around that may be out of what is read.
 */
export function* blocksIn(root: Node, onShadow: (root: ShadowRoot) => void, start = root): Generator<Step> {
  const walker = document.createTreeWalker(root, SHOWN);
  walker.currentNode = start;
  const gatherer = createGatherer();
  let container: Node | null = null;
  let bounding: Node | null = null; // The last element that bounds a block.
  let parent: Node | null = null;
  let visited = 0;
  for (let node: Node | null = start; node; node = walker.nextNode()) {
    const { nodeType } = node; // To ask a node anything is most of what a walk costs.
    let block: Block | undefined;
    let text: string | undefined;
    if (nodeType === Node.ELEMENT_NODE) {
      const { localName } = node as Element;
      const kind = kindOf(node as Element, localName);
      if (bounds(kind, gatherer)) block = gatherer.take();
      if (!kind) bounding = node;
      if (kind && kind !== 'inline') walker.currentNode = lastWithin(node);
      else if (mayHost(localName)) yield* shadowBlocks(node as Element, onShadow);
    } else if (nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE) {
      text = (node as Text).data;
      const { parentNode } = node;
      if (parentNode !== parent) {
        parent = parentNode;
        const next: Node = parent ? containerOf(parent, container, bounding) : node;
        if (next !== container) block = gatherer.take();
        container = next;
      }
    }
    if (block) yield block;
    else if (++visited % PAUSE_NODES === 0) yield 'pause';
    if (text !== undefined && text.length + gatherer.length < MAX_BLOCK) gatherer.add(node as Text, text);
    else if (text !== undefined) yield* inParts(node as Text, gatherer);
    // To ask of every node would cost more than to read it: the page can have changed only since the last pause.
    if ((block || visited % PAUSE_NODES === 0) && !walker.currentNode.isConnected) return yield 'lost';
  }
  const last = gatherer.take();
  if (last) yield last;
}

/** Whether an element ends the block before it; else it leaves its mark in the text. */
function bounds(kind: ReturnType<typeof kindOf>, gatherer: Gatherer): boolean {
  if (kind === 'gap') gatherer.addGap();
  if (kind === 'break') gatherer.addLineEnd();
  return kind === undefined || kind === 'closed';
}

function* shadowBlocks({ shadowRoot }: Element, onShadow: (root: ShadowRoot) => void): Generator<Step> {
  if (!shadowRoot) return;
  onShadow(shadowRoot);
  yield* blocksIn(shadowRoot, onShadow);
}

/** The innermost element around `node` that bounds a block, or itself. `one`, `other`: of these it is known that they do. */
export function containerOf(node: Node, one?: Node | null, other?: Node | null): Node {
  let at = node;
  while (at !== one && at !== other && at.parentNode && isInline(at)) at = at.parentNode;
  return at;
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function* inParts(node: Text, gatherer: Gatherer): Generator<Block> {
  const { data } = node;
  for (let from = 0; from < data.length;) {
    const to = from + Math.max(1, MAX_BLOCK - gatherer.length);
    gatherer.add(node, data.slice(from, to), from);
    from = to;
    const block = gatherer.length >= MAX_BLOCK ? gatherer.take() : undefined;
    if (block) yield block;
  }
}

/** The paragraphs of a text file: browsers show it as one `<pre>`, often of many text nodes. */
export function* paragraphsIn(pre: Node): Generator<Step> {
  const gatherer = createGatherer();
  const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let from = 0;
    for (const { index, 0: blank } of node.data.matchAll(/\n[^\S\n]*\n\s*/g)) {
      gatherer.add(node, node.data.slice(from, index), from);
      from = index + blank.length;
      const block = gatherer.take();
      if (block) yield block;
    }
    gatherer.add(node, node.data.slice(from), from);
    yield 'pause';
  }
  const last = gatherer.take();
  if (last) yield last;
}
