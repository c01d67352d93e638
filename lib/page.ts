import type { Anchoring, Evidence } from './evidence';
import type { Lexicon, Link, NodeSummary, Passage } from './model';

/** How sure a link is, and what the density setting chooses among. `topic`: on topic, linked to nothing. */
export type Strength = 'strong' | 'weak' | 'topic';

/** What is shown on pages: strong links, all links, or everything on topic. */
export type Density = 'strong' | 'links' | 'topic';

/** A passage on the page, as popups and lists show it. In page order. */
export interface PagePassage {
  id: Passage['id'];
  text: string;
  /** Indices into {@link Lexicon.topics}, the foremost first. */
  topics: number[];
  links: Link[];
}

/** From this share of the best score on, a rival might as well be the answer. */
const CLOSE = 0.8;

/** Whether a link is as good as the best of its passage. */
export function isClose({ score }: Link, best: Link): boolean {
  return score >= best.score * CLOSE;
}

/** What a passage speaks to, for counts: the best of its links, which come first, and what is close behind. */
export function foremostOf(links: Link[]): Link[] {
  return links.filter(link => isClose(link, links[0]!));
}

/**
 * What became of a page.
 *
 * - `reading`: under way; `passages` holds what is known so far.
 * - `read`: done, and followed as it changes.
 * - `busy`: it changes faster than it may be read; `passages` holds what was found by the last reading.
 * - `off`: switched off everywhere; `site-off`: switched off for this site.
 * - `unreadable`: a document that holds no prose for us (image, PDF, JSON, XML).
 */
export type PageStatus = 'reading' | 'read' | 'busy' | 'off' | 'site-off' | 'unreadable';

/** A passage that was kept from this page. `unknown`: it was not looked for yet. */
export interface PageEvidence {
  evidence: Evidence;
  as: Anchoring | 'unknown';
  /** Where it stands, as {@link PageState.current} names it; while it is found. */
  passage?: Passage['id'];
}

/** Everything a popup needs from a page. */
export interface PageState {
  status: PageStatus;
  /** `location.host`, or `file` for local files: the key of the per-site off list. */
  site: string;
  url: string;
  contentType: string;
  highlightsVisible: boolean;
  lexicon: Lexicon['topics'];
  passages: PagePassage[];
  nodes: NodeSummary[];
  /** The newest first. */
  evidence: PageEvidence[];
  /** The passage the reader last stepped to or opened. */
  current?: Passage['id'];
}
