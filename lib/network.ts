import type { Lens } from './coverage';
import { joining, type Joint, type Joints } from './joints';
import type { Network, NodeKey, StoredNetwork } from './model';
import { done, type Steps } from './steps';
import type { Vocabulary } from './vocabulary-model';

/** The key of the question's node; findings and relationships have their {@link NodeKey}. */
export const QUESTION = 'question';

/** What a page, or many, say about one finding or relationship. */
export interface Lit {
  /** How many passages speak to it; through a wider lens than this page: how many pages. */
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
  /** Absent: what is looked at does not touch it. */
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
  /** Of a large network whose edges are not known yet, {@link edges} being empty: finds them, in small steps. */
  joining?: () => Steps<PictureEdge[]>;
  /** What it is lit by. */
  lens: Lens;
  /** How many findings and relationships are not drawn, because nobody could tell so many apart. */
  left: number;
}

/** So many findings and relationships are drawn at most. */
export const MAX_DRAWN = 500;

/** Up to so many nodes, what they share is found while the picture is made: it takes a few milliseconds. */
const AT_ONCE = 40;

/** The picture of a network, lit by what a page, or all pages that a lens takes in, matched; plain when there is none. */
export function networkPicture(
  { id, network, vocabulary }: Pick<StoredNetwork, 'id' | 'network' | 'vocabulary'>,
  matched?: ReadonlyMap<NodeKey, Lit>,
  lens: Lens = 'page',
): NetworkPicture {
  const key = (node: string) => `${id}/${node}`;
  const drawn = drawnOf(network, node => matched?.get(key(node)));
  const node = ({ id: own, ...said }: { id: string; name: string; text: string; facet?: string }) => ({
    key: key(own),
    ...said,
    ...(matched ? { lit: matched.get(key(own)) } : { plain: true }),
  });
  const known = knownJoints(drawn, vocabulary);
  return {
    nodes: [
      { key: QUESTION, kind: 'question', name: network.question, text: network.title },
      ...drawn.findings.map(finding => ({ kind: 'finding' as const, ...node(finding) })),
      ...drawn.relationships.map(relationship => ({ kind: 'relationship' as const, ...node(relationship) })),
    ],
    edges: known ? edgesOf(drawn, known, key) : [],
    ...(known ? {} : { joining: () => edgesLater(drawn, vocabulary, key) }),
    lens,
    left: sizeOf(network) - sizeOf(drawn),
  };
}

function edgesOf({ findings }: Network, { shared, bears }: Joints, key: (node: string) => NodeKey): PictureEdge[] {
  const joined =
    (kind: PictureEdge['kind']) =>
    ({ from, to, words }: Joint): PictureEdge => ({ from: key(from), to: key(to), kind, shared: words });
  return [
    ...findings.map(({ id }) => ({ from: QUESTION, to: key(id), kind: 'theme' as const, shared: [] })),
    ...shared.map(joined('shared')),
    ...bears.map(joined('bearing')),
  ];
}

function* edgesLater(network: Network, vocabulary: Vocabulary, key: (node: string) => NodeKey): Steps<PictureEdge[]> {
  const joints = yield* joining(network, vocabulary);
  rememberJoints(network, vocabulary, joints);
  return edgesOf(network, joints, key);
}

/** What a network's nodes share does not change with the page that lights them. */
const jointsOf = new WeakMap<Network, { vocabulary: Vocabulary; joints: Joints }>();

/** Let it be known what a network's nodes share. */
export function rememberJoints(network: Network, vocabulary: Vocabulary, joints: Joints): void {
  jointsOf.set(network, { vocabulary, joints });
}

/** What a network's nodes share: as found before, or found now if that is soon done. */
export function knownJoints(network: Network, vocabulary: Vocabulary): Joints | undefined {
  const before = jointsOf.get(network);
  if (before?.vocabulary === vocabulary) return before.joints;
  if (sizeOf(network) > AT_ONCE) return undefined;
  const joints = done(joining(network, vocabulary));
  rememberJoints(network, vocabulary, joints);
  return joints;
}

const sizeOf = ({ findings, relationships }: Network) => findings.length + relationships.length;

/** What is drawn of a network: all of it, or what the page touches most, and then the rest in the network's own order. */
function drawnOf(network: Network, litOf: (node: string) => Lit | undefined): Network {
  if (sizeOf(network) <= MAX_DRAWN) return network;
  const nodes = [...network.findings, ...network.relationships].map(({ id }) => id);
  const lit = nodes.filter(litOf).toSorted((a, b) => litOf(b)!.passages - litOf(a)!.passages);
  const drawn = new Set([...new Set([...lit, ...nodes])].slice(0, MAX_DRAWN));
  return {
    ...network,
    findings: network.findings.filter(({ id }) => drawn.has(id)),
    relationships: network.relationships.filter(({ id }) => drawn.has(id)),
  };
}
