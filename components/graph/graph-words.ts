import { i18n } from '#i18n';
import type { PictureEdge, PictureNode } from '@/lib/network';
import type { PictureIndex } from './picture-index';

/** A node's name as it is spoken of: relationships with their facet. */
function nameOf({ name, facet }: PictureNode): string {
  return facet ? i18n.t('graph.via', { name, facet }) : name;
}

/** What a screen reader says of a node. */
export function nodeLabel(node: PictureNode): string {
  if (node.kind === 'question') return i18n.t('graph.question', { question: node.name });
  const kind = i18n.t(node.kind === 'finding' ? 'graph.finding' : 'graph.relationship');
  if (node.plain) return `${nameOf(node)}, ${kind}`;
  const state = node.lit ? i18n.t('graph.passages', node.lit.passages) : i18n.t('graph.untouched');
  return `${nameOf(node)}, ${kind}, ${state}`;
}

/** What an edge stands for, in a line. */
export function edgeLine({ from, to, kind, shared }: PictureEdge, { nodes }: PictureIndex): string {
  const names = { one: nodes.get(from)!.name, other: nodes.get(to)!.name };
  if (kind === 'theme') return i18n.t('graph.theme', { name: names.other });
  const both = i18n.t(kind === 'shared' ? 'graph.shares' : 'graph.bears', names);
  return shared.length > 0 ? `${both}: ${shared.join(', ')}` : both;
}

/** What a node stands for and shares, in lines; the first is itself. */
export function nodeLines(node: PictureNode, { nodes, edges }: PictureIndex): string[] {
  if (node.kind === 'question') return [node.name];
  return [
    headOf(node),
    ...edges.get(node.key)!.map(({ from, to, shared }) => {
      const other = nodes.get(from === node.key ? to : from)!.name;
      return shared.length > 0 ? i18n.t('graph.with', { name: other, words: shared.join(', ') }) : other;
    }),
  ];
}

function headOf(node: PictureNode): string {
  if (node.plain) return nameOf(node);
  return `${nameOf(node)} · ${node.lit ? i18n.t('graph.passages', node.lit.passages) : i18n.t('graph.untouched')}`;
}
