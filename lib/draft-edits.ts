import type { Draft, DraftList, DraftNode } from './draft';

/** A draft with one line more at the end of a list, still empty. Tells its number, too. */
export function withNode(draft: Draft, list: DraftList): { draft: Draft; at: number } {
  const at = 1 + Math.max(-1, ...[...draft.findings, ...draft.relationships].map(node => node.at));
  return { draft: { ...draft, [list]: [...draft[list], { at, were: [], name: '', facet: '', text: '' }] }, at };
}

/** A draft in which one finding or relationship says something else. */
export function withWritten(
  draft: Draft,
  at: number,
  written: Partial<Pick<DraftNode, 'name' | 'facet' | 'text'>>,
): Draft {
  const change = (nodes: DraftNode[]) => nodes.map(node => (node.at === at ? { ...node, ...written } : node));
  return { ...draft, findings: change(draft.findings), relationships: change(draft.relationships) };
}

/** A draft without a finding or relationship. */
export function withoutNode(draft: Draft, at: number): Draft {
  const rest = (nodes: DraftNode[]) => nodes.filter(node => node.at !== at);
  return { ...draft, findings: rest(draft.findings), relationships: rest(draft.relationships) };
}

/** A draft in which one stands so many places further down its list, or up when `by` is negative; the same where it cannot. */
export function withMoved(draft: Draft, at: number, by: number): Draft {
  const move = (nodes: DraftNode[]) => {
    const from = nodes.findIndex(node => node.at === at);
    const to = from + by;
    return from < 0 || to < 0 || to >= nodes.length ? nodes : nodes.toSpliced(from, 1).toSpliced(to, 0, nodes[from]!);
  };
  const [findings, relationships] = [move(draft.findings), move(draft.relationships)];
  const isMoved = findings !== draft.findings || relationships !== draft.relationships;
  return isMoved ? { ...draft, findings, relationships } : draft;
}

/** A draft in which two findings, or two relationships, are one: it stands where `kept` did, and says what is given. */
export function withJoined(
  draft: Draft,
  kept: number,
  gone: number,
  written: Partial<Pick<DraftNode, 'name' | 'facet' | 'text'>>,
): Draft {
  const all = [...draft.findings, ...draft.relationships];
  const were = [kept, gone].flatMap(at => all.find(node => node.at === at)?.were ?? []);
  const join = (nodes: DraftNode[]) =>
    nodes.filter(node => node.at !== gone).map(node => (node.at === kept ? { ...node, ...written, were } : node));
  return { ...draft, findings: join(draft.findings), relationships: join(draft.relationships) };
}
