import type { Evidence } from './evidence';
import type { NodeKey, StoredNetwork } from './model';
import { handedOn, networkToJson } from './network-json';
import { Problem } from './problem';
import { tallyOf } from './tally';

/** What a network is written as: each of its content, `json` with its words too, `notes` with its evidence. */
export const NETWORK_FORMATS = ['json', 'notes', 'report', 'table', 'graph'] as const;
/** What evidence is written as: all of it, or only the pages that it is from, as references. */
export const EVIDENCE_FORMATS = ['annotations', 'passages'] as const;
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl'] as const;

/** The end of the name of a dossier's file. */
export const DOSSIER_EXTENSION = 'md';

export type NetworkFormat = (typeof NETWORK_FORMATS)[number];
export type EvidenceFormat = (typeof EVIDENCE_FORMATS | typeof REFERENCE_FORMATS)[number];

/** The ends of files' names, by format. */
export const EXTENSIONS: Record<NetworkFormat | EvidenceFormat, string> = {
  json: 'json',
  notes: 'zip',
  report: 'txt',
  table: 'csv',
  graph: 'gexf',
  annotations: 'jsonld',
  passages: 'csv',
  bibtex: 'bib',
  ris: 'ris',
  csl: 'json',
};

/** What a file holds. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** A network as the content of a file. Throws Problem `noReport` where no report could say it. */
export async function writeNetwork(
  format: NetworkFormat,
  stored: StoredNetwork,
  evidence: Evidence[],
): Promise<Content> {
  if (format === 'json') return networkToJson(handedOn(stored));
  if (format === 'notes') return writeNotes([{ ...stored, evidence }]);
  if (format === 'table') return (await import('./csv')).networkToCsv(stored.network);
  if (format === 'graph') {
    const filed = evidence.filter(({ node }) => node !== undefined);
    const counts = new Map([...Map.groupBy(filed, ({ node }) => node!)].map(([node, its]) => [node, tallyOf(its)]));
    return (await import('./gexf')).gexfOf(stored, counts);
  }
  const report = (await import('./report-text')).reportOf(stored.network);
  if (report === undefined) throw new Problem('noReport');
  return report;
}

/** Networks with their evidence as notes for Obsidian, in an archive. `rest`: evidence of nothing among them. */
export async function writeNotes(
  networks: (StoredNetwork & { evidence: Evidence[] })[],
  rest: Evidence[] = [],
): Promise<Content> {
  const [{ notesOf }, { zipped }] = await Promise.all([import('./notes'), import('./zip')]);
  return zipped(notesOf(networks, rest));
}

/** One finding or relationship with what is kept for it, as a note in Markdown; `node`: its id in the network. */
export async function writeDossier(stored: StoredNetwork, node: string, evidence: Evidence[]): Promise<Content> {
  const { notesOf } = await import('./notes');
  const { findings, relationships } = stored.network;
  const at = [...findings, ...relationships].findIndex(({ id }) => id === node);
  return notesOf([{ ...stored, evidence }])[1 + at]!.text; // The first is the network's own.
}

/** Evidence, or the pages that it is from, as the content of a file. `names`: what findings are called. */
export async function writeEvidence(
  format: EvidenceFormat,
  evidence: Evidence[],
  names: ReadonlyMap<NodeKey, string>,
): Promise<Content> {
  if (format === 'annotations') return (await import('./annotations')).annotationsOf(evidence, names);
  if (format === 'passages') return (await import('./csv')).evidenceToCsv(evidence, names);
  const { referencesOf, toBibtex, toCsl, toRis } = await import('./bibliography');
  const write = { bibtex: toBibtex, ris: toRis, csl: toCsl }[format];
  return write(referencesOf(evidence));
}
