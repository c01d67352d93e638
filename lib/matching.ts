import { isGrammar } from './common-words';
import { formIndex } from './form-index';
import type { Match, NodeKey, NodeSummary, Passage } from './model';
import { rank } from './ranking';
import { contentWords, type FormWords } from './similar';

/** A finding or relationship as matching sees it: what it is and the forms it is known by. */
export interface Candidate extends NodeSummary {
  /** Surface forms, as in `Vocabulary.forms`. The name is one too, without being listed. */
  forms: string[];
}

/** What matching asks of a library. `lib/store` is the real one, a test's is a few lines. */
export interface FindingSource {
  /** The words of all forms and names. The same object as long as nothing changed: look-ups are cached by it. */
  formWords(): Promise<FormWords>;
  /** Findings and relationships of enabled networks with a form that holds at least one of `stems`. */
  candidates(stems: string[]): Promise<Candidate[]>;
  /** What to show of these nodes; unknown keys are left out. */
  summaries(keys: NodeKey[]): Promise<NodeSummary[]>;
  /** Which of these pairs the reader said are not related. `text` is a passage's text. */
  corrected(pairs: { text: string; node: NodeKey }[]): Promise<boolean[]>;
  /**
   * How often each form of a node was among the reasons of a link that the reader called not related. Nodes of which
   * nothing of the kind is known are left out.
   */
  distrust(nodes: NodeKey[]): Promise<Map<NodeKey, Map<string, number>>>;
}

/**
 * Rank the findings and relationships that each passage speaks to.
 *
 * Passages keep their order; links are the best first, at most three, none where nothing is near. `nodes` holds every
 * node that a link names and the relationships that bear on them.
 */
export async function matchPassages(
  passages: Passage[],
  source: FindingSource,
): Promise<{ matches: Match[]; nodes: NodeSummary[] }> {
  const formWords = await source.formWords();
  const read = passages.map(({ text }) => contentWords(text, formWords));
  const stems = read.flat().flatMap(({ stands }) => stands.map(({ stem }) => stem));
  const wanted = new Set(stems.filter(stem => !isGrammar(stem))); // Every network has "of" in some form.
  const candidates = await source.candidates([...wanted]);
  const forms = formIndex(candidates);
  const ranked = read.map((words, index) => rank(passages[index]!.text, words, forms));
  const asked = ranked.flatMap((links, index) => links.map(({ node }) => ({ text: passages[index]!.text, node })));
  const corrected = (await source.corrected(asked)).values();
  const matches = passages.map(({ id }, index) => ({
    passage: id,
    links: ranked[index]!.filter(() => !corrected.next().value),
  }));
  return { matches, nodes: await nodesOf(matches, source) };
}

async function nodesOf(matches: Match[], source: FindingSource): Promise<NodeSummary[]> {
  const linked = new Set(matches.flatMap(({ links }) => links.map(({ node }) => node)));
  const nodes = await source.summaries([...linked]);
  const bearing = new Set(nodes.flatMap(({ relationships }) => relationships).filter(key => !linked.has(key)));
  return [...nodes, ...(await source.summaries([...bearing]))];
}
