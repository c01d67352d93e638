import type { Lexicon, Link, NodeKey, NodeSummary, Passage } from '@/lib/model';
import { passageOf, topicsOf } from '@/lib/passages';
import type { Gate } from '@/lib/topics';
import { filterBlock, piecesBetween, staticRange, stillHold, type Block, type Piece } from './block';
import { blocksIn, paragraphsIn, type Step } from './page-text';
import { isReadable, isShown, shownParent } from './prose';
import { startSlice } from './slice';

/** More highlights than this serve nobody, and cost. */
const MAX_PASSAGES = 5_000;

/** A page may change under a walk; so often it is begun anew. */
const MAX_TRIES = 3;

/** A passage where it stands on the page. */
export interface PlacedPassage {
  passage: Passage;
  pieces: Piece[];
  range: StaticRange;
  /** Indices into the lexicon's topics, the foremost first. */
  topics: number[];
  /** Undefined until the background has answered. */
  links?: Link[];
}

/** What is known of one page at one address. */
export interface Visit {
  readonly lexicon: Lexicon;
  readonly gate: Gate;
  /** Aborts when the reader has moved on; late answers are dropped then. */
  readonly signal: AbortSignal;
  readonly placed: Map<Passage['id'], PlacedPassage>;
  readonly nodes: Map<NodeKey, NodeSummary>;
  /** Links by passage text: a sentence that comes again is not asked about again. */
  readonly links: Map<string, Link[]>;
  /** On topic but not to be seen now: to be read again when that may have changed. */
  readonly unseen: Set<Node>;
  readonly onShadow: (root: ShadowRoot) => void;
  lastId: Passage['id'];
  /** Whether the background is being asked. */
  isAsking: boolean;
}

/** Begin a visit: nothing is read yet. */
export function startVisit(given: Pick<Visit, 'lexicon' | 'gate' | 'signal' | 'onShadow'>): Visit {
  return {
    ...given,
    placed: new Map(),
    nodes: new Map(),
    links: new Map(),
    unseen: new Set(),
    lastId: 0,
    isAsking: false,
  };
}

/** Read some parts of the page, again or for the first time, in slices. @returns the milliseconds it took. */
export async function readParts(visit: Visit, parts: Iterable<Node>): Promise<number> {
  const slice = startSlice();
  const roots = new Set(parts);
  const former = takeWithin(visit, roots);
  for (const root of roots) {
    if (!root.isConnected || !isReadable(root)) continue;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (await walk(visit, blocksIn(root, visit.onShadow), former, slice)) break;
      for (const [text, placed] of takeWithin(visit, new Set([root]))) former.set(text, placed);
    }
    if (visit.signal.aborted) break;
  }
  return slice.spent();
}

/** Read a text file. */
export async function readTextFile(visit: Visit, pre: Node): Promise<void> {
  await walk(visit, paragraphsIn(pre), new Map(), startSlice());
}

/** @returns whether the walk came to its end. */
async function walk(visit: Visit, steps: Generator<Step>, former: Former, slice = startSlice()): Promise<boolean> {
  for (const step of steps) {
    if (step === 'lost') return false;
    if (step !== 'pause' && visit.gate.mayHold(step.text)) place(visit, step, former);
    if (!slice.isOver()) continue;
    await slice.pause();
    if (visit.signal.aborted) return true;
  }
  return true;
}

/** Passages that stood in a part before it is read again, by text: what stayed keeps its id. */
type Former = Map<string, PlacedPassage>;

function takeWithin({ placed, unseen }: Visit, roots: ReadonlySet<Node>): Former {
  const isWithin = (node: Node) => {
    for (let at: Node | null = node; at; at = shownParent(at)) if (roots.has(at)) return true;
    return false;
  };
  const former: Former = new Map();
  for (const [id, known] of placed) {
    if (!isWithin(known.pieces[0]!.node)) continue;
    former.set(known.passage.text, known);
    placed.delete(id);
  }
  for (const node of unseen) if (!node.isConnected || isWithin(node)) unseen.delete(node);
  return former;
}

function place(visit: Visit, block: Block, former: Former): void {
  if (visit.gate.sentences(block.text).length === 0) return;
  const shown = shownPart(block);
  const container = block.pieces[0]!.node.parentNode;
  if (shown !== block && container) visit.unseen.add(container);
  for (const sentence of visit.gate.sentences(shown.text)) {
    if (visit.placed.size >= MAX_PASSAGES) return;
    const passage = passageOf(0, shown.text, sentence);
    const before = former.get(passage.text);
    former.delete(passage.text);
    passage.id = before?.passage.id ?? (visit.lastId += 1);
    const pieces = piecesBetween(shown.pieces, sentence.start, sentence.end);
    visit.placed.set(passage.id, {
      passage,
      pieces,
      range: staticRange(pieces),
      topics: topicsOf(passage.words),
      links: visit.links.get(passage.text),
    });
  }
}

/** The part of a block that a reader sees: a paragraph may hold a hidden tooltip. */
function shownPart(block: Block): Block {
  const verdicts = new Map<Node | null, boolean>();
  const isSeen = ({ node }: Piece) => {
    const parent = node.parentElement ?? shownParent(node.getRootNode());
    if (!verdicts.has(parent)) verdicts.set(parent, parent !== null && isShown(parent as Element));
    return verdicts.get(parent) === true;
  };
  return block.pieces.every(isSeen) ? block : filterBlock(block, isSeen);
}

/** Drop passages whose text is gone or changed. @returns whether any was. */
export function dropGone({ placed }: Visit): boolean {
  const before = placed.size;
  for (const [id, { pieces }] of placed) if (!stillHold(pieces)) placed.delete(id);
  return placed.size < before;
}
