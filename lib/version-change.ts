import type { FormerVersion } from './former-version';
import type { Network, StoredNetwork } from './model';

/** What parts one version of a network from the one that came after it. */
export interface VersionChange {
  question: boolean;
  title: boolean;
  /** How many findings and relationships. */
  added: number;
  gone: number;
  renamed: number;
  rewritten: number;
}

/** What changed from a version of a network to the one that it became. */
export function versionChange(
  { stored, nodes }: Pick<FormerVersion, 'stored' | 'nodes'>,
  later: Pick<StoredNetwork, 'id' | 'network'>,
): VersionChange {
  const [before, after] = [byId(stored.network), byId(later.network)];
  // It became another one than it is compared with: then names are all there is to go by.
  const isDirect = Object.values(nodes).every(key => key.startsWith(`${later.id}/`));
  const nowOf = (id: string) => after.get(isDirect ? (nodes[id]?.slice(later.id.length + 1) ?? '') : id);
  const kept = [...before].flatMap(([id, was]) => {
    const is = nowOf(id);
    return is ? [{ was, is }] : [];
  });
  return {
    question: stored.network.question !== later.network.question,
    title: stored.network.title !== later.network.title,
    added: after.size - new Set(kept.map(({ is }) => is)).size,
    gone: before.size - kept.length,
    renamed: kept.filter(({ was, is }) => was.name !== is.name).length,
    rewritten: kept.filter(({ was, is }) => was.text !== is.text || was.facet !== is.facet).length,
  };
}

type Node = { id: string; name: string; facet?: string; text: string };

function byId({ findings, relationships }: Network): Map<string, Node> {
  return new Map([...findings, ...relationships].map((node: Node) => [node.id, node]));
}
