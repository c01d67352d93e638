import { draftOf, type Draft, type DraftNode } from './draft';
import type { Pairing } from './lookalikes';
import type { StoredNetwork } from './model';

/** Two networks as one, to be written: question and title of the first, all findings of both, those of a pair as one. */
export function mergedDraft(one: StoredNetwork, other: StoredNetwork, pairs: readonly Pairing[]): Draft {
  const first = draftOf(one);
  const second = draftOf(other);
  const beside = new Map(pairs.map(pair => [pair.one, pair.other]));
  const joined = new Set(pairs.map(pair => pair.other));
  const after = first.findings.length + first.relationships.length;
  const list = (which: 'findings' | 'relationships') => {
    const theirs = new Map(second[which].map(node => [node.were[0], node]));
    return [
      ...first[which].map(node => joinedNode(node, theirs.get(beside.get(node.were[0]!)))),
      ...second[which].filter(({ were: [key] }) => !joined.has(key!)).map(node => ({ ...node, at: node.at + after })),
    ];
  };
  return { ...first, findings: list('findings'), relationships: list('relationships') };
}

function joinedNode(node: DraftNode, other: DraftNode | undefined): DraftNode {
  if (!other) return node;
  return { ...node, were: [...node.were, ...other.were], text: joinedText(node.text, other.text) };
}

/** Two texts as one; what the one says already is not said again. */
export function joinedText(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}
