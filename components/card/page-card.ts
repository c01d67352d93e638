import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey, Passage } from '@/lib/model';
import type { PageEvidence } from '@/lib/page';
import type { CardView } from './FindingCard';
import type { EvidenceCallbacks } from './Keeping';
import type { KeptView } from './kept-view';

/** Says nothing of us: pages can see it while a card is open. */
export const CARD_HOST = 'aside-note';

/** Whether a node is the host of a card, be it of an older copy of this script. */
export function isCardHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === CARD_HOST;
}

/** What a card opens for. */
export interface CardOpening {
  id: Passage['id'];
  /** The passage's line boxes in the viewport, as they are when it is asked. */
  lines(): DOMRect[];
  view: CardView;
  /** Viewport x where the reader looks. */
  near?: number;
  /** Opened by tap or key: it stays when the pointer goes. */
  isPinned?: boolean;
  /** Opened by key: focus goes into the card, and back when it closes. */
  takesFocus?: boolean;
}

/** The card on the page: one at most. */
export interface PageCard {
  readonly openFor: Passage['id'] | undefined;
  readonly isPinned: boolean;
  open(opening: CardOpening): void;
  /** What is kept where the passage stands is another now. `all`: everything that is kept from the page. */
  update(kept: KeptView[], all: PageEvidence[]): void;
  close(): void;
  /** Where it is, while it is open. */
  rect(): DOMRect | undefined;
  /** Whether an event came from the card. */
  owns(event: Event): boolean;
}

/** What a card does beyond itself. */
export interface CardCallbacks extends Omit<EvidenceCallbacks, 'onKeep'> {
  onOpenNetwork(node: NodeKey): void;
  onCorrect(id: Passage['id'], node: NodeKey, forms: string[], related: boolean): Promise<void>;
  onKeep(id: Passage['id'], stance: Stance, node: NodeKey | undefined): Promise<Evidence>;
  onChange(openFor: Passage['id'] | undefined): void;
}

/** A card that is not open yet: nothing is in the page until it is. */
export type CreateCard = (callbacks: CardCallbacks) => PageCard;

/**
 * Where the card's script leaves it for the content script, which shares its world and nothing else: most pages never
 * show a card, and do not load what draws it.
 */
export const cardSlot = globalThis as { netglossCard?: CreateCard };
