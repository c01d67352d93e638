import type { Hashtag, Match, NodeKey, NodeSummary, Passage } from './model';

/** A finding or relationship as matching sees it: what it is and the forms it is known by. */
export interface Candidate extends NodeSummary {
  /** Surface forms, as in {@link Vocabulary.forms}. */
  forms: string[];
  hashtag: Hashtag;
}

/** What matching asks of a library. `lib/store` is the real one, a test's is a few lines. */
export interface FindingSource {
  /** Every distinct stem of every form, for words that no form has. May be cached between calls. */
  stems(): Promise<ReadonlySet<string>>;
  /** Findings and relationships of enabled networks with a form that holds at least one of `stems`. */
  candidates(stems: string[]): Promise<Candidate[]>;
  /** Which of these pairs the reader said are not related. `text` is a passage's text. */
  corrected(pairs: { text: string; node: NodeKey }[]): Promise<boolean[]>;
}

/** Rank the findings and relationships that each passage speaks to. */
export async function matchPassages(
  passages: Passage[],
  source: FindingSource,
): Promise<{ matches: Match[]; nodes: NodeSummary[] }> {
  void source;
  return { matches: passages.map(({ id }) => ({ passage: id, links: [] })), nodes: [] };
}
