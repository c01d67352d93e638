import { candidateForms } from './candidate-forms';
import { isGrammar } from './common-words';
import type { Peers } from './form-index';
import type { FormWords } from './form-words';
import type { Link, Match, NetworkId, NodeKey, NodeSummary, Passage } from './model';
import { partsOf } from './node-key';
import { rank, type Surroundings } from './ranking';
import type { ReadText } from './read-text';
import { conceptTerm } from './packed-terms';
import { presences } from './presences';
import { lookUpIn, type Look } from './similar';
import type { ConceptKey } from './vocabulary-model';
import { meanOf, weigh, weighInAll, type Scales } from './weighing';

/** A finding or relationship as matching sees it: what it is and the forms it is known by. */
export interface Candidate extends NodeSummary {
  /** Surface forms, as in `Vocabulary.forms`. The name is one too, without being listed. */
  forms: string[];
  /** As in `Vocabulary.concepts`. */
  concepts: Record<ConceptKey, number>;
  /** Among whom its forms are rare or not; all candidates if absent. */
  peers?: Peers;
}

/** The page that passages stand on. */
export interface Surrounding {
  title: string;
  /** Other passages of it, at most some dozens: they say what the page as a whole speaks of. */
  others: Pick<Passage, 'text' | 'words' | 'networks'>[];
}

/** What matching asks of a library. `lib/store` is the real one, a test's is a few lines. */
export interface FindingSource {
  /** The words of all forms and names. The same object as long as nothing changed: look-ups are cached by it. */
  formWords(): Promise<FormWords>;
  /**
   * Findings and relationships of enabled networks with a form that holds at least one of `stems`, and those of
   * `networks`. Where that is too many, those that share the rarest terms with each of `texts`: a text is given as its
   * stems, and the concepts it speaks of as `conceptTerm`; those of the first few `networks` are preferred.
   */
  candidates(stems: string[], networks: NetworkId[], texts?: string[][]): Promise<Candidate[]>;
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
  page?: Surrounding,
): Promise<{ matches: Match[]; nodes: NodeSummary[] }> {
  const { surroundings, candidates } = await weighPassages(passages, source, page);
  const ranked = surroundings.map(each => rank(each, candidates));
  const matches = await uncorrected(passages, ranked, source);
  return { matches, nodes: await nodesOf(matches, source) };
}

/** What each passage and its surroundings say of each candidate: what links are ranked by. */
export async function weighPassages(
  passages: Passage[],
  source: FindingSource,
  page: Surrounding = { title: '', others: [] },
): Promise<{ surroundings: Surroundings[]; candidates: Candidate[] }> {
  const networks = byUse([...passages, ...page.others].flatMap(each => each.networks));
  const look = lookUpIn(await source.formWords());
  const own = passages.map(passage => readText(passage, look));
  const before = passages.map(({ before: text, networks: its }) => readText({ text, words: [], networks: its }, look));
  const others = [...page.others, { text: page.title, words: [], networks }].map(each => readText(each, look));
  const stems = stemsOf([...own, ...before, ...others]);
  const candidates = await source.candidates(matterOf(stems), networks, own.map(termsOf));
  const scales: Scales = {
    candidates,
    networks: candidates.map(({ key }) => partsOf(key).network),
    forms: candidateForms(candidates, stems),
    distrust: await source.distrust(candidates.map(({ key }) => key)),
  };
  const weighed = own.map(text => weigh(text, scales));
  const whole = meanOf([...weighed, ...others.map(text => weighInAll(text, scales))]);
  const surroundings = own.map((passage, index) => ({
    passage,
    own: weighed[index]!,
    before: weigh(before[index]!, scales),
    page: whole,
  }));
  return { surroundings, candidates };
}

function readText({ text, words, networks }: Surrounding['others'][number], look: Look): ReadText {
  return { text, words: look(text), topicWords: words, networks: new Set(networks) };
}

/** What the words of texts stand for. */
function stemsOf(texts: ReadText[]): Set<string> {
  const all = new Set<string>();
  for (const { words } of texts) for (const { stands } of words) for (const { stem } of stands) all.add(stem);
  return all;
}

/** Without grammar: every network has "of" in some form. */
function matterOf(stems: ReadonlySet<string>): string[] {
  return [...stems].filter(stem => !isGrammar(stem));
}

/** What a passage speaks of. */
function termsOf(read: ReadText): string[] {
  return [...matterOf(stemsOf([read])), ...presences(read).keys().map(conceptTerm)];
}

/** Those that are there most often first. */
function byUse(networks: NetworkId[]): NetworkId[] {
  const uses = Map.groupBy(networks, id => id);
  return [...uses].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}

async function uncorrected(passages: Passage[], ranked: Link[][], source: FindingSource): Promise<Match[]> {
  const asked = ranked.flatMap((links, index) => links.map(({ node }) => ({ text: passages[index]!.text, node })));
  const corrected = (await source.corrected(asked)).values();
  return passages.map(({ id }, index) => ({
    passage: id,
    links: ranked[index]!.filter(() => !corrected.next().value),
  }));
}

async function nodesOf(matches: Match[], source: FindingSource): Promise<NodeSummary[]> {
  const linked = new Set(matches.flatMap(({ links }) => links.map(({ node }) => node)));
  const nodes = await source.summaries([...linked]);
  const bearing = new Set(nodes.flatMap(({ relationships }) => relationships).filter(key => !linked.has(key)));
  return [...nodes, ...(await source.summaries([...bearing]))];
}
