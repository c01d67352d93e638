import { containerOf } from '../reader/page-text';
import { isElement, kindOf } from '../reader/prose';
import type { Slice } from '../content/slice';
import { squeeze } from './squeeze';

/** So many nodes are taken before the clock is looked at. */
const PAUSE = 512;

/** Elements whose text is not the page's: nobody sees it there, or the reader wrote it. */
const SKIPPED = new Set(
  'audio canvas datalist embed head iframe meter noframes object option progress select textarea title video'.split(
    ' ',
  ),
);

/** All text of a page as one string, and the way back to its nodes. */
export interface TextIndex {
  /** White space collapsed, invisible characters left out; a blank parts blocks. */
  readonly text: string;
  /** In the order of the text. */
  readonly nodes: Text[];
  /** Where each of them begins in the text. */
  readonly starts: number[];
  /** Open shadow roots, whose text is the page's too. */
  readonly shadows: ShadowRoot[];
}

/** Text that grows is read nowhere: the browser would make one string of its parts each time. */
interface Growing {
  parts: string[];
  length: number;
  isAfterBlank: boolean;
  nodes: Text[];
  starts: number[];
  shadows: ShadowRoot[];
  /** What bounds the block that the last node was in. */
  container: Node | null;
}

/**
 * Index all that can be selected on the page, open shadow roots included; in slices, until the signal aborts. More than
 * is read for passages: whatever can be selected can be kept.
 */
export async function indexText(root: Node, slice: Slice, signal: AbortSignal): Promise<TextIndex> {
  const growing: Growing = {
    parts: [],
    length: 0,
    isAfterBlank: true,
    nodes: [],
    starts: [],
    shadows: [],
    container: null,
  };
  let count = 0;
  for (const node of textIn(root, growing)) {
    add(growing, node);
    if (++count % PAUSE !== 0 || !slice.isOver()) continue;
    await slice.pause();
    if (signal.aborted) break;
  }
  const { parts, nodes, starts, shadows } = growing;
  return { text: parts.join(''), nodes, starts, shadows };
}

/** What changes between two steps may be missed; whoever indexes looks again when the page has changed. */
function* textIn(root: Node, growing: Growing): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    isElement(node) && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (!isElement(node)) {
      if (node.nodeType === Node.TEXT_NODE) yield node as Text;
      continue;
    }
    if (node.localName === 'br') addBlank(growing);
    if (!node.shadowRoot) continue;
    growing.shadows.push(node.shadowRoot);
    yield* textIn(node.shadowRoot, growing);
  }
}

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || kindOf(element) === 'absent';
}

function add(growing: Growing, node: Text): void {
  const container = containerOf(node);
  if (container !== growing.container) addBlank(growing);
  growing.container = container;
  const added = squeeze(node.data, growing.isAfterBlank);
  if (added === '') return;
  growing.nodes.push(node);
  growing.starts.push(growing.length);
  addText(growing, added);
}

function addBlank(growing: Growing): void {
  if (!growing.isAfterBlank) addText(growing, ' ');
}

function addText(growing: Growing, text: string): void {
  growing.parts.push(text);
  growing.length += text.length;
  growing.isAfterBlank = text.endsWith(' ');
}

/** Whether a blank would say nothing at `offset`: there is one before it, or nothing at all. */
export function isAfterBlank(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === ' ';
}
