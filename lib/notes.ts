import type { Evidence } from './evidence';
import { evidenceLines } from './evidence-notes';
import { fileNames } from './file-names';
import { frontMatterOf, type FrontMatter } from './front-matter';
import { joining } from './joints';
import { markdownOf, paragraphsOf } from './markdown-text';
import type { Finding, Relationship, StoredNetwork } from './model';
import { done } from './steps';
import type { TextFile } from './zip';

/** A network with all that was kept for it. */
export interface NetworkWithEvidence extends Pick<StoredNetwork, 'id' | 'hashtag' | 'network' | 'vocabulary'> {
  evidence: Evidence[];
}

/** What notes are called that hold evidence of no finding, or of one that is not there any more. */
const UNFILED = 'Unfiled evidence';

/**
 * Networks as notes in Markdown for Obsidian: a folder each, with a note for the network and one for each finding and
 * relationship. They link to what they share words with, so that Obsidian's graph is the network's. `rest`: evidence of
 * nothing among them.
 */
export function notesOf(networks: NetworkWithEvidence[], rest: Evidence[] = []): TextFile[] {
  const folders = fileNames([UNFILED, ...networks.map(({ network }) => network.title)]).slice(1);
  const unfiled = [...networks.flatMap(strayEvidence), ...rest];
  return [
    ...networks.flatMap((network, index) => notesOfNetwork(network, folders[index]!)),
    ...(unfiled.length > 0 ? [unfiledNote(unfiled)] : []),
  ];
}

const strayEvidence = ({ id, network, evidence }: NetworkWithEvidence) => {
  const keys = new Set([...network.findings, ...network.relationships].map(node => `${id}/${node.id}`));
  return evidence.filter(({ node }) => node === undefined || !keys.has(node));
};

function unfiledNote(evidence: Evidence[]): TextFile {
  const lines = [...frontMatterOf({ netgloss: 'evidence', tags: ['netgloss'] }), '', `# ${UNFILED}`, ''];
  return { path: `${UNFILED}.md`, text: written([...lines, ...evidenceLines(evidence)]) };
}

function notesOfNetwork(kept: NetworkWithEvidence, folder: string): TextFile[] {
  const { id, hashtag, network, evidence } = kept;
  const nodes = [...network.findings, ...network.relationships];
  const [own, ...names] = fileNames([network.title, ...nodes.map(headingOf)]);
  const links = new Map(nodes.map((node, index) => [node.id, linkTo(`${folder}/${names[index]!}`, headingOf(node))]));
  const related = relatedIn(kept);
  const evidenceOf = Map.groupBy(evidence, ({ node }) => node);
  const noteOf = (node: Finding | Relationship, order: number) => [
    ...frontMatterOf(fieldsOf(node, hashtag, order)),
    '',
    ...textLines(node),
    '## Related',
    '',
    `- ${linkTo(`${folder}/${own!}`, network.title)}`,
    ...(related.get(node.id) ?? []).map(other => `- ${links.get(other)!}`),
    '',
    ...evidenceLines(evidenceOf.get(`${id}/${node.id}`) ?? []),
  ];
  return [
    { path: `${folder}/${own!}.md`, text: written(indexLines(kept, links)) },
    ...nodes.map((node, order) => ({ path: `${folder}/${names[order]!}.md`, text: written(noteOf(node, order)) })),
  ];
}

/** The note of the network itself: what it asks, and links to all notes. */
function indexLines({ hashtag, network }: NetworkWithEvidence, links: ReadonlyMap<string, string>): string[] {
  const { title, question, findings, relationships } = network;
  const listOf = (heading: string, some: Finding[]) =>
    some.length === 0 ? [] : ['', `## ${heading}`, '', ...some.map(({ id }) => `- ${links.get(id)!}`)];
  return [
    ...frontMatterOf({ netgloss: 'network', hashtag, title, question, tags: ['netgloss'] }),
    '',
    `# ${markdownOf(title)}`,
    '',
    ...paragraphsOf(question),
    ...listOf('Findings', findings),
    ...listOf('Relationships', relationships),
  ];
}

function fieldsOf(node: Finding | Relationship, network: string, order: number): FrontMatter {
  const kind: FrontMatter = 'facet' in node ? { netgloss: 'relationship', facet: node.facet } : { netgloss: 'finding' };
  return { ...kind, network, order, name: node.name, aliases: [node.name], tags: ['netgloss'] };
}

function textLines(node: Finding | Relationship): string[] {
  return [`# ${markdownOf(headingOf(node))}`, '', ...paragraphsOf(node.text), ''];
}

const headingOf = (node: Finding | Relationship) =>
  'facet' in node && node.facet !== '' ? `${node.name} via ${node.facet}` : node.name;

/** Of each node, those that it shares words with, or bears on. */
function relatedIn({ network, vocabulary }: Pick<StoredNetwork, 'network' | 'vocabulary'>): Map<string, string[]> {
  const { shared, bears } = done(joining(network, vocabulary));
  const pairs = [...shared, ...bears].flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]);
  const related = Map.groupBy(pairs, ([from]) => from);
  return new Map([...related].map(([from, its]) => [from, its.map(([, to]) => to)]));
}

/** Obsidian's link to a note, called as it is. */
function linkTo(path: string, name: string): string {
  return `[[${path}|${name.replace(/[[\]|\p{C}\s]+/gu, ' ').trim() || path}]]`;
}

const written = (lines: string[]) => `${lines.join('\n').trimEnd()}\n`;
