import type { Network, NodeKey, StoredNetwork } from './model';
import { withIds } from './network-json';
import { collapse } from './text';

/** A finding or relationship while it is being written. */
export interface DraftNode {
  /** Its number in this draft, which stays whatever it is called and wherever it stands. */
  at: number;
  /** What it was before: nothing when it is new, more than one when some were made one. */
  were: NodeKey[];
  name: string;
  /** Of relationships; empty for findings. */
  facet: string;
  text: string;
}

/** A network while it is being written: it may be anything, and is never stored like this. */
export interface Draft {
  question: string;
  title: string;
  findings: DraftNode[];
  relationships: DraftNode[];
}

/** The two lists of a draft. */
export type DraftList = 'findings' | 'relationships';

/** What a draft says: a network, and what each finding or relationship of before is called in it. */
export interface Edited {
  network: Network;
  /** By what it was: its own id in {@link network}. */
  nodes: ReadonlyMap<NodeKey, string>;
}

/** A network as it is written on. */
export function draftOf({ id, network }: Pick<StoredNetwork, 'id' | 'network'>): Draft {
  let at = 0;
  const node = (one: { id: string; name: string; facet?: string; text: string }): DraftNode => ({
    at: at++,
    were: [`${id}/${one.id}`],
    name: one.name,
    facet: one.facet ?? '',
    text: one.text,
  });
  return {
    question: network.question,
    title: network.title,
    findings: network.findings.map(node),
    relationships: network.relationships.map(node),
  };
}

/** A network of which nothing is written yet, with room for its first finding. */
export function emptyDraft(): Draft {
  const first: DraftNode = { at: 0, were: [], name: '', facet: '', text: '' };
  return { question: '', title: '', findings: [first], relationships: [] };
}

/** The network that a draft makes, ends of texts trimmed. Whether it may be stored `faultsOf` says. */
export function editedOf({ question, title, findings, relationships }: Draft): Edited {
  const network = withIds({
    question: collapse(question),
    title: collapse(title),
    findings: findings.map(({ name, text }) => ({ name: collapse(name), text: text.trim() })),
    relationships: relationships.map(({ name, facet, text }) => ({
      name: collapse(name),
      facet: collapse(facet),
      text: text.trim(),
    })),
  });
  const ids = [...network.findings, ...network.relationships].map(({ id }) => id);
  const nodes = [...findings, ...relationships].flatMap(({ were }, index) =>
    were.map(key => [key, ids[index]!] as const),
  );
  return { network, nodes: new Map(nodes) };
}

/** Whether two drafts say the same of the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  const written = ({ findings, relationships, ...rest }: Draft) => {
    const node = ({ were, name, facet, text }: DraftNode) => [were, name, facet, text];
    return JSON.stringify([rest.question, rest.title, findings.map(node), relationships.map(node)]);
  };
  return written(one) === written(other);
}
