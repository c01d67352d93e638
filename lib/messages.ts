import type { Unrelated } from './correction';
import type { Touched } from './coverage';
import type { Anchoring, Evidence, Keeping, Stance } from './evidence';
import type { Surrounding } from './matching';
import type { Match, NodeKey, NodeSummary, Passage } from './model';
import type { PageState } from './page';

/**
 * Everything that is said between contexts. Types only.
 *
 * A name maps to a function: its argument is the request, its result the reply. Both must survive JSON. Our own
 * pages write to the library themselves (`lib/store`), so a content script has nothing more to ask than this.
 */

/** Where the page is that asks. `canonical`: what it calls its own address, if it speaks of what is shown now. */
interface Addressed {
  url: string;
  canonical?: string;
}

/** Asked of the background by a content script. A page's renderer may lie: all of it is checked and bounded. */
export interface BackgroundMessages {
  /**
   * Which findings do these passages speak to? At most 200 passages a call. `unrelated`: what the reader said that they
   * do not speak to, of the few passages there is something of the kind to say of.
   */
  matchPassages(request: { passages: Passage[]; page: Surrounding }): {
    matches: Match[];
    nodes: NodeSummary[];
    unrelated: (Unrelated & { passage: Passage['id'] })[];
  };
  /**
   * How many findings does this page speak to? The badge shows it. `touched`: at most 300 of them, to be remembered of where
   * the page is.
   */
  reportPage(request: { findings: number; touched: Touched } & Addressed): void;
  /** The reader says that a passage does not speak to a finding, though some forms linked it there; or takes that back. */
  correct(request: { text: string; node: NodeKey; forms: string[]; related: boolean }): void;
  /** Bring the script that reads pages, draws cards, or knows what was kept, into the page that asks. */
  bringReader(request: null): void;
  bringCard(request: null): void;
  bringKeeper(request: null): void;
  /** A page of a site that is left alone came to the front, or went: the menu of pages shows it. */
  showSite(request: null): void;
  /** Show a finding's network in the library page. */
  openNetwork(request: { node: NodeKey }): void;
  /** Show in the library page what was kept for a finding, or for none yet: there notes are written. */
  openEvidence(request: { node?: NodeKey | undefined; id?: Evidence['id'] | undefined }): void;
  /** Keep a passage of the page that asks. The same once more is the same evidence, with its stance changed. */
  keepPassage(request: Keeping & Pick<Addressed, 'canonical'>): Evidence;
  /** Change, take out or bring back what was kept from the page that asks. */
  changeEvidence(request: { id: Evidence['id']; stance?: Stance; node?: NodeKey }): void;
  removeEvidence(request: { id: Evidence['id'] }): void;
  restoreEvidence(request: { id: Evidence['id'] }): void;
  /** What was kept from the page that asks, and for which findings, as far as they are in the library. */
  evidenceHere(request: Addressed): { evidence: Evidence[]; nodes: NodeSummary[] };
  /** How what was kept from the page that asks was found there. */
  reportAnchored(request: { id: Evidence['id']; as: Anchoring }[]): void;
}

/** Asked of one page by the popup or the background. */
export interface PageMessages {
  getPage(request: null): PageState;
  /** Scroll a passage into view and pulse it; `open` also opens its card. */
  revealPassage(request: { id: Passage['id']; open?: boolean }): void;
  /** Go to the next (1) or previous (-1) passage and open its card. */
  stepPassage(request: { by: 1 | -1 }): void;
  /** Hide or show all highlights; the reply says whether they are visible now. */
  toggleHighlights(request: null): boolean;
  /** Scroll a kept passage into view and pulse it. */
  revealEvidence(request: { id: Evidence['id'] }): void;
  /** Keep a passage that is shown. @throws Error with a sentence when it is gone, or may not be kept. */
  keepShown(request: { id: Passage['id']; stance: Stance; node?: NodeKey }): Evidence;
  /** Keep what is selected; `null` when nothing is. */
  keepSelection(request: { stance: Stance; node?: NodeKey }): Evidence | null;
  /** What is selected, white space collapsed; `null` when nothing is. */
  describeSelection(request: null): { text: string } | null;
}
