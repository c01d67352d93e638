import type { Lexicon, Link, NodeKey, NodeSummary, Passage } from '@/lib/model';
import type { Gate } from '@/lib/topics';
import { stillHold, type Piece } from './block';

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

/** Drop passages whose text is gone or changed. @returns whether any was. */
export function dropGone({ placed }: Visit): boolean {
  const before = placed.size;
  for (const [id, { pieces }] of placed) if (!stillHold(pieces)) placed.delete(id);
  return placed.size < before;
}
