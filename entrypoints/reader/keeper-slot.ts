import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey, NodeSummary } from '@/lib/model';
import type { PageEvidence } from '@/lib/page';
import type { Piece } from './block';
import type { PlacedPassage } from './visit';

/** A passage that was kept from this page, where it stands now. Its id is below 0: no passage that was read has such a one. */
export interface KeptPassage extends PlacedPassage {
  evidence: Evidence;
  as: 'found' | 'changed';
}

/** Knows what was kept from this page, finds it again, and keeps more. */
export interface Keeper {
  /** All that was kept from this page, the newest first. */
  readonly evidence: PageEvidence[];
  /** What of that was found, in page order. */
  readonly found: KeptPassage[];
  /** The finding or relationship that something was kept for, if it is in the library. */
  node(key: NodeKey | undefined): NodeSummary | undefined;
  /** All that was found where some text of the page stands. */
  foundAt(pieces: Piece[]): KeptPassage[];
  /** Look for what was kept, as soon as that is known. */
  settled(): Promise<void>;
  /** Keep some text of the page. @throws Error with a sentence when that cannot be. */
  keep(pieces: Piece[], stance: Stance, node: NodeKey | undefined): Promise<Evidence>;
  /** Keep what is selected; `null` when nothing is. @throws Error with a sentence when that cannot be. */
  keepSelection(stance: Stance, node: NodeKey | undefined): Promise<Evidence | null>;
  /** What is selected; `null` when nothing is. @throws Error with a sentence when that cannot be kept. */
  describeSelection(): Promise<{ text: string } | null>;
}

/** Begin to look for what was kept; `onChange` is called whenever something else is known of it. */
export type CreateKeeper = (signal: AbortSignal, onChange: () => void) => Keeper;

/**
 * Where the keeper's script leaves it for the reader, which shares its world and nothing else: on most pages nothing was kept,
 * and they do not load it.
 */
export const keeperSlot = globalThis as { netglossKeeper?: CreateKeeper };
