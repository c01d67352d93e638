import type { BeginLook } from '@/lib/first-look';
import { mayBeOneBlock } from './one-block';
import { startSlice, type Slice } from './slice';

/** So many elements are looked at before the clock is: to await each would take longer than to look. */
const PAUSE = 256;

/** So many characters are looked at before the clock is. */
const PIECE = 32_000;

/** Of more elements than this, the browser takes too long to make one string. */
const MANY = 4_000;

/** Fewer children than this may differ much in size: each is looked at by itself. */
const FEW = 64;

/** Parts the title, which may light what weak words say below, from the text: as the end of a sentence. */
const TITLE_END = '\nends. Here\n';

/** Scripts and style sheets that are longer (characters) are left out of what is looked at. */
const LONG = 200;

/** Elements that can have no shadow root (DOM, `attachShadow`): to leave them out spares the page half of our objects. */
const NO_HOSTS =
  'a,abbr,b,br,button,cite,code,dd,dl,dt,em,font,form,g,head,hr,i,iframe,img,input,label,li,link,meta,noscript,ol,option,' +
  'path,picture,pre,script,select,small,source,strong,style,sub,sup,svg,table,tbody,td,textarea,th,thead,time,tr,u,ul,use';

/** What a look at the document's bare text found. */
export interface Look {
  /** Whether some sentence might be on topic. */
  isPromising: boolean;
  /** Every open shadow root there is, as long as nothing was promising: their text is in no other's. */
  shadows: ShadowRoot[];
  /** The milliseconds it took. */
  work: number;
}

/**
 * Look whether anything on the page might be on topic. Most pages end here: the browser makes one string of a tree's
 * text, which costs a fiftieth of a walk from node to node. In slices, until `isOver`.
 */
export async function lookAtText(begin: BeginLook, isOver: () => boolean): Promise<Look> {
  const slice = startSlice();
  const shadows: ShadowRoot[] = [];
  const trees: (Element | ShadowRoot)[] = trunks();
  let title = document.title + TITLE_END; // Shown with a piece: for one by itself, V8 may have to compile the RegExp twice.
  const found = (isPromising: boolean): Look => ({ isPromising, shadows, work: slice.spent() });
  for (const tree of trees) {
    const isPromising = begin(stretch => !isSmall(tree) || mayBeOneBlock(tree, stretch));
    for (const piece of piecesOf(tree)) {
      if (isPromising(piece && title + piece)) return found(true);
      if (piece) title = '';
      if (slice.isOver()) await slice.pause();
      if (isOver()) return found(false);
    }
    const before = shadows.length;
    await findShadows(tree, shadows, slice, isOver);
    trees.push(...shadows.slice(before));
  }
  return found(false);
}

/** What holds the prose of the document itself: its body, and what scripts may have put beside it. */
function trunks(): Element[] {
  const { body, documentElement } = document;
  if (body && documentElement.childElementCount === 2) return [body];
  return documentElement ? [...documentElement.children].filter(({ localName }) => localName !== 'head') : [];
}

async function findShadows(
  tree: Element | ShadowRoot,
  found: ShadowRoot[],
  slice: Slice,
  isOver: () => boolean,
): Promise<void> {
  let looks = 0;
  for (const hosts of hostsIn(tree))
    // By their places: to walk a list by its iterator takes three times as long.
    for (let at = 0; at < hosts.length; at += 1) {
      const { shadowRoot } = hosts[at]!;
      if (shadowRoot) found.push(shadowRoot);
      if (++looks % PAUSE === 0 && slice.isOver()) await slice.pause();
      if (isOver()) return;
    }
}

/** What may have a shadow root in a tree; in a large one part by part. */
function* hostsIn(tree: Element | ShadowRoot): Generator<ArrayLike<Element>> {
  if (isSmall(tree)) return yield tree.querySelectorAll(`:not(${NO_HOSTS})`);
  yield tree.children;
  for (const child of tree.children) if (child.firstElementChild) yield* hostsIn(child);
}

/** Whether the browser can take a tree as one. Those in the shadows mostly are. */
function isSmall(tree: Element | ShadowRoot): boolean {
  return 'host' in tree || tree.getElementsByTagName('*').length <= MANY;
}

/** The bare text of a tree piece by piece, some of them empty, but for scripts and style sheets: those of some pages are ten times as long. */
function* piecesOf(tree: Element | ShadowRoot): Generator<string> {
  const codes: string[] = [];
  const elements = tree.querySelectorAll('script, style');
  for (let at = 0; at < elements.length; at += 1) {
    const { textContent } = elements[at]!;
    if (textContent.length > LONG) codes.push(textContent);
  }
  yield ''; // Each step of these may take long on a slow machine: there may be a pause in between.
  for (const text of textsOf(tree)) {
    yield '';
    let prose = '';
    let at = 0;
    for (const code of codes) {
      const start = text.indexOf(code, at);
      if (start < 0) continue;
      prose += `${text.slice(at, start)} `;
      at = start + code.length;
    }
    prose += text.slice(at);
    for (at = 0; at < prose.length; at += PIECE) yield prose.slice(at, at + PIECE);
  }
}

/** The whole text of a tree; that of a large one part by part, so that there is time between them. */
function* textsOf(tree: Element | ShadowRoot): Generator<string> {
  const count = 'host' in tree ? 0 : tree.getElementsByTagName('*').length;
  const { childNodes } = tree;
  if (count <= MANY) yield tree.textContent ?? '';
  else if (childNodes.length > FEW) yield* textsBetween(tree, Math.ceil((childNodes.length * MANY) / count));
  else
    for (const child of childNodes) {
      if (child instanceof Element) yield* textsOf(child);
      else if (child instanceof Text) yield child.data;
    }
}

/** The text of so many children at a time: a range makes one string of them, and we need no object for each. */
function* textsBetween(parent: Element | ShadowRoot, size: number): Generator<string> {
  const range = new Range();
  for (let from = 0; from < parent.childNodes.length; from += size) {
    range.setStart(parent, from);
    range.setEnd(parent, Math.min(from + size, parent.childNodes.length));
    yield range.toString();
  }
}
