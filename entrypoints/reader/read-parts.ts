import { createCompany } from '@/lib/company';
import type { LitSentence, ReadBlock } from '@/lib/gathering';
import type { Passage } from '@/lib/model';
import { passageOf } from '@/lib/passages';
import { filterBlock, piecesBetween, staticRange, stillHold, type Block, type Piece } from './block';
import { blocksIn, paragraphsIn, type Step } from './page-text';
import { isReadable, isShown, shownParent } from './prose';
import { startSlice, type Slice } from '../content/slice';
import type { PlacedPassage, Visit } from './visit';

/** More highlights than this serve nobody, and cost. */
const MAX_PASSAGES = 5_000;

/** A page may change under a walk; so often it is begun anew. */
const MAX_TRIES = 3;

/** Read some parts of the page, again or for the first time, in slices. @returns the milliseconds it took. */
export async function readParts(visit: Visit, parts: Iterable<Node>): Promise<number> {
  const slice = startSlice();
  for (const root of new Set(parts)) {
    if (!root.isConnected || !isReadable(root)) continue;
    const former = formerIn(visit, root);
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (await walk(visit, blocksIn(root, visit.onShadow), former, slice)) break;
    }
    if (visit.signal.aborted) break;
  }
  return slice.spent();
}

/** Read a text file. */
export async function readTextFile(visit: Visit, pre: Node): Promise<void> {
  await walk(visit, paragraphsIn(pre), formerIn(visit, pre), startSlice());
}

/** Read block by block, then place what is on topic. @returns whether the walk came to its end. */
async function walk(visit: Visit, steps: Generator<Step>, former: Former, slice: Slice): Promise<boolean> {
  const company = createCompany<Found>(visit.gate, document.title);
  for (const step of steps) {
    if (step === 'lost') return false;
    if (step !== 'pause') company.add(readBlock(visit, step, former));
    if (slice.isOver() && (await isOver(visit, slice))) return true;
  }
  const found: Found[] = [];
  for (const one of company.settling()) {
    if (one && found.length < MAX_PASSAGES) found.push(one);
    if (slice.isOver() && (await isOver(visit, slice))) return true;
  }
  // All at once: whoever paints meanwhile would paint half of it.
  for (const id of former.ids) visit.placed.delete(id);
  for (const one of found) place(visit, one, former);
  return true;
}

/** A sentence on topic, and where it stands. */
type Found = Pick<PlacedPassage, 'passage' | 'pieces' | 'topics'>;

/** Let the page go first. @returns whether the reader has moved on meanwhile. */
async function isOver({ signal }: Visit, slice: Slice): Promise<boolean> {
  await slice.pause();
  return signal.aborted;
}

/** Passages that stood in a part before it is read again, by text: what stayed keeps its id. */
interface Former extends Map<string, PlacedPassage> {
  ids: Passage['id'][];
}

function formerIn({ placed, unseen }: Visit, root: Node): Former {
  const isWithin = (node: Node) => {
    for (let at: Node | null = node; at; at = shownParent(at)) if (at === root) return true;
    return false;
  };
  const its = [...placed.values()].filter(({ pieces }) => isWithin(pieces[0]!.node));
  for (const node of unseen) if (!node.isConnected || isWithin(node)) unseen.delete(node);
  return Object.assign(new Map(its.map(known => [known.passage.text, known])), {
    ids: its.map(({ passage }) => passage.id),
  });
}

/** A block as its company asks for it. */
function readBlock(visit: Visit, block: Block, former: Former): ReadBlock<Found> {
  let shown: Block | undefined;
  const seen = () => (shown ??= shownPart(block));
  return {
    text: block.text,
    shown() {
      const container = block.pieces[0]!.node.parentNode;
      if (seen() !== block && container) visit.unseen.add(container);
      return seen().text;
    },
    value: sentence => foundIn(seen(), sentence),
    // What was on topic stays so, though it is read without its neighbours now.
    ...(former.size > 0 && { isKept: (text: string) => former.has(text) }),
  };
}

function foundIn({ text, pieces }: Block, sentence: LitSentence): Found {
  return {
    passage: passageOf(0, text, sentence),
    pieces: piecesBetween(pieces, sentence.start, sentence.end),
    topics: sentence.topics,
  };
}

function place(visit: Visit, { passage, pieces, topics }: Found, former: Former): void {
  if (visit.placed.size >= MAX_PASSAGES) return;
  if (!stillHold(pieces)) return; // It changed while the rest was read, and will be read again.
  const before = former.get(passage.text);
  former.delete(passage.text);
  passage.id = before?.passage.id ?? (visit.lastId += 1);
  visit.placed.set(passage.id, {
    passage,
    pieces,
    range: staticRange(pieces),
    topics: before && passage.words.length === 0 ? before.topics : topics,
    ...visit.answers.get(passage.text),
  });
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
