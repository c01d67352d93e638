import type { Finding, Network, NodeKey, StoredNetwork } from './model';
import { sharedTerms, termsOf, type Shared, type Terms } from './shared-terms';
import { words } from './text';
import type { Vocabulary } from './vocabulary-model';

/** The key of the question's node; findings and relationships have their {@link NodeKey}. */
export const QUESTION = 'question';

/** What a page says about one finding or relationship. */
export interface Lit {
  /** How many passages speak to it. */
  passages: number;
  /** Of its best passage. */
  strength: 'strong' | 'weak';
}

/** One node of the picture. */
export interface PictureNode {
  key: NodeKey | typeof QUESTION;
  kind: 'question' | 'finding' | 'relationship';
  name: string;
  /** Relationships only. */
  facet?: string;
  text: string;
  /** Absent: this page does not touch it. */
  lit?: Lit;
  /** There is no page: it is neither lit nor left dark. */
  plain?: boolean;
}

/** What joins two nodes, as keys. */
export interface PictureEdge {
  from: PictureNode['key'];
  to: PictureNode['key'];
  /** `theme`: question to finding. `shared`: finding to finding. `bearing`: relationship to finding. */
  kind: 'theme' | 'shared' | 'bearing';
  /** The words both have, the most telling first; empty for `theme`. */
  shared: string[];
}

/** A network as nodes and edges. */
export interface NetworkPicture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

/** Nodes by their ids in the network, joined by what they share. */
export interface Joint extends Shared {
  from: string;
  to: string;
}

/** One rare word in common is chance; two, or one in a name, are not. In units of {@link Shared.score}. */
const MIN_SCORE = 2;
/** A second neighbour is drawn when it is nearly as close as the first. */
const SECOND = 0.6;
/** A relationship bears on at most so many findings. */
const MAX_BEARINGS = 3;

/** The picture of a network, lit by what a page matched; plain when there is no page. */
export function networkPicture(
  { id, network, vocabulary }: Pick<StoredNetwork, 'id' | 'network' | 'vocabulary'>,
  matched?: ReadonlyMap<NodeKey, Lit>,
): NetworkPicture {
  const key = (node: string) => `${id}/${node}`;
  const shown = (node: string) => (matched ? { lit: matched.get(key(node)) } : { plain: true });
  const joined =
    (kind: PictureEdge['kind']) =>
    ({ from, to, words: shared }: Joint): PictureEdge => ({ from: key(from), to: key(to), kind, shared });
  return {
    nodes: [
      { key: QUESTION, kind: 'question', name: network.question, text: network.title },
      ...network.findings.map(finding => ({
        key: key(finding.id),
        kind: 'finding' as const,
        name: finding.name,
        text: finding.text,
        ...shown(finding.id),
      })),
      ...network.relationships.map(({ id: own, name, facet, text }) => ({
        key: key(own),
        kind: 'relationship' as const,
        name,
        facet,
        text,
        ...shown(own),
      })),
    ],
    edges: [
      ...network.findings.map(finding => ({ from: QUESTION, to: key(finding.id), kind: 'theme' as const, shared: [] })),
      ...sharedBetween(network, vocabulary).map(joined('shared')),
      ...bearing(network, vocabulary).map(joined('bearing')),
    ],
  };
}

/** Which findings share something distinctive: each finding's one or two nearest, and near-twins by name always. */
export function sharedBetween(network: Network, vocabulary: Vocabulary): Joint[] {
  const terms = termsOf(network, vocabulary);
  const { findings } = network;
  const nameOf = findings.map(stemsOfName);
  const joints: (Joint & { areTwins: boolean })[] = [];
  const jointsOf = new Map<string, Joint[]>(findings.map(({ id }) => [id, []]));
  for (const [index, a] of findings.entries()) {
    for (let other = index + 1; other < findings.length; other++) {
      const b = findings[other]!;
      const twins = areTwins(nameOf[index]!, nameOf[other]!);
      const found = { ...joint(terms, a.id, b.id), areTwins: twins };
      if (!twins && found.score < MIN_SCORE) continue;
      joints.push(found);
      jointsOf.get(a.id)!.push(found);
      jointsOf.get(b.id)!.push(found);
    }
  }
  const nearest = new Set(jointsOf.values().flatMap(each => best(each, 2)));
  return joints.filter(each => each.areTwins || nearest.has(each));
}

/** Which findings each relationship bears on, by what they share; `from` is the relationship. */
export function bearing(network: Network, vocabulary: Vocabulary): Joint[] {
  const terms = termsOf(network, vocabulary);
  return network.relationships.flatMap(({ id }) =>
    best(
      network.findings.map(finding => joint(terms, id, finding.id)).filter(({ score }) => score > 0),
      MAX_BEARINGS,
    ),
  );
}

function joint(terms: Map<string, Terms>, from: string, to: string): Joint {
  return { from, to, ...sharedTerms(terms.get(from)!, terms.get(to)!) };
}

function best(joints: Joint[], count: number): Joint[] {
  const ranked = joints.toSorted((a, b) => b.score - a.score).slice(0, count);
  return ranked.filter(({ score }) => score >= ranked[0]!.score * SECOND);
}

function stemsOfName({ name }: Finding): Set<string> {
  return new Set(words(name).map(({ stem }) => stem));
}

/** Half of all words of both names are the same: `Credential Inflation`, `Credential Inflation Vulnerability`. */
function areTwins(a: Set<string>, b: Set<string>): boolean {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common++;
  return common > 0 && common >= (a.size + b.size - common) / 2;
}
