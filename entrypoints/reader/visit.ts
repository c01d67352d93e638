import type { Unrelated } from '@/lib/correction';
import type { Lexicon, Link, NodeKey, NodeSummary, Passage } from '@/lib/model';
import type { Gate } from '@/lib/topics';
import { stillHold, type Piece } from './block';

/** What the background said of a passage's text. */
export interface Answer {
  links: Link[];
  /** What the reader said that it does not speak to. */
  unrelated: Unrelated[];
}

/** A passage where it stands on the page. Its answer is undefined until the background has given one. */
export interface PlacedPassage extends Partial<Answer> {
  passage: Passage;
  pieces: Piece[];
  range: StaticRange;
  /** Indices into the lexicon's topics, the foremost first. */
  topics: number[];
  /** Its answer is from before the last correction: to be asked about again, and shown until then. */
  isStale?: boolean;
}

/** What is known of one page at one address. */
export interface Visit {
  readonly lexicon: Lexicon;
  readonly gate: Gate;
  /** Aborts when the reader has moved on; late answers are dropped then. */
  readonly signal: AbortSignal;
  readonly placed: Map<Passage['id'], PlacedPassage>;
  readonly nodes: Map<NodeKey, NodeSummary>;
  /** By passage text: a sentence that comes again is not asked about again. Another map after each correction. */
  answers: Map<string, Answer>;
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
    answers: new Map(),
    unseen: new Set(),
    lastId: 0,
    isAsking: false,
  };
}

/** The reader has corrected something: every answer may be another now. */
export function forgetAnswers(visit: Visit): void {
  visit.answers = new Map();
  for (const known of visit.placed.values()) known.isStale = true;
}

/** How many passages the background has said nothing of yet. */
export function unanswered({ placed }: Visit): number {
  return placed.values().reduce((count, { links }) => count + (links ? 0 : 1), 0);
}

/** The reader goes on to another route of the page: what is said there is not what was said before, but for a step back. */
export function forgetFormer({ answers, placed }: Visit): void {
  const last = new Set([...placed.values()].map(({ passage }) => passage.text));
  for (const text of answers.keys()) if (!last.has(text)) answers.delete(text);
}

/** Drop passages whose text is gone or changed. @returns whether any was. */
export function dropGone({ placed }: Visit): boolean {
  const before = placed.size;
  for (const [id, { pieces }] of placed) if (!stillHold(pieces)) placed.delete(id);
  return placed.size < before;
}
