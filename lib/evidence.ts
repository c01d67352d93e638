import type { NodeKey } from './model';

/** How a kept passage bears on a finding. */
export type Stance = 'supports' | 'contradicts' | 'mentions';

/** All stances, in the order in which they are shown. */
export const STANCES: readonly Stance[] = ['supports', 'contradicts', 'mentions'];

/** W3C TextQuoteSelector: what was said, and what stands around it. White space collapsed. */
export interface TextQuote {
  /** At most {@link MAX_QUOTE} characters. */
  exact: string;
  /** At most {@link MAX_CONTEXT} characters each; empty at the beginning or end of the page. */
  prefix: string;
  suffix: string;
}

/** W3C TextPositionSelector: offsets in the page's readable text. */
export interface TextPosition {
  start: number;
  end: number;
}

/** The page that a passage was kept from. */
export interface Source {
  /** As `sourceUrl` makes it: what names the same page is the same. */
  url: string;
  title: string;
  /** `location.host`, or `file`. */
  site: string;
}

/** How a kept passage was found when its page was last visited. `changed`: its words are not quite the same any more. */
export type Anchoring = 'found' | 'changed' | 'orphaned';

/** A passage that the reader kept. */
export interface Evidence {
  /** A UUID. */
  id: string;
  /** The finding or relationship it bears on; absent until the reader has chosen one. */
  node?: NodeKey;
  stance: Stance;
  /** Plain text, at most {@link MAX_NOTE} characters; mostly empty. */
  note: string;
  quote: TextQuote;
  position: TextPosition;
  source: Source;
  /** ISO 8601. */
  keptAt: string;
  modifiedAt: string;
  /** Absent: the page was not visited again. */
  anchored?: { as: Anchoring; /** ISO 8601. */ at: string };
}

/** Whether only words are known, out of a frame or a viewer: they may never have stood in the text of the page itself. */
export function isUnplaced({ quote, position }: Pick<Evidence, 'quote' | 'position'>): boolean {
  return position.end === 0 && quote.prefix === '' && quote.suffix === '';
}

/** What the reader says when they keep a passage. */
export type Keeping = Pick<Evidence, 'node' | 'stance' | 'quote' | 'position' | 'source'>;

/** The longest quote, context on either side, and note, in characters. */
export const MAX_QUOTE = 5_000;
export const MAX_CONTEXT = 64;
export const MAX_NOTE = 20_000;
