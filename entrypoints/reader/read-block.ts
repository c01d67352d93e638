import type { LitSentence, ReadBlock } from '@/lib/gathering';
import { passageOf } from '@/lib/passages';
import { filterBlock, piecesBetween, type Block, type Piece } from './block';
import type { Former, Found } from './placing';
import { isShown, shownParent } from './prose';
import type { Visit } from './visit';

/** A block as its company asks for it. */
export function readBlock(visit: Visit, block: Block, former: Former): ReadBlock<Found> {
  const read = new Readable(visit, block);
  // What was on topic stays so, though it is read without its neighbours now.
  if (former.size > 0) read.isKept = text => former.has(text);
  return read;
}

/** Of a large page there are ten thousand: a class, so that each is one object. */
class Readable implements ReadBlock<Found> {
  readonly text: string;
  isKept?: (text: string) => boolean;
  readonly #visit: Visit;
  readonly #block: Block;
  #shown: Block | undefined;

  constructor(visit: Visit, block: Block) {
    this.text = block.text;
    this.#visit = visit;
    this.#block = block;
  }

  shown(): string {
    const container = this.#block.pieces[0]!.node.parentNode;
    if (this.#seen() !== this.#block && container) this.#visit.unseen.add(container);
    return this.#seen().text;
  }

  value(sentence: LitSentence): Found {
    return foundIn(this.#seen(), sentence);
  }

  #seen(): Block {
    return (this.#shown ??= shownPart(this.#block));
  }
}

function foundIn({ text, pieces }: Block, sentence: LitSentence): Found {
  return {
    passage: passageOf(0, text, sentence),
    pieces: piecesBetween(pieces, sentence.start, sentence.end),
    topics: sentence.topics,
  };
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
