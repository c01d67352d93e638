import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { NetworkPicture, PictureEdge, PictureNode } from '@/lib/network';
import type { Tally } from '@/lib/tally';
import type { PictureIndex } from './picture-index';

/** A node's name as it is spoken of: relationships with their facet. */
function nameOf({ name, facet }: PictureNode): string {
  return facet ? i18n.t('graph.via', { name, facet }) : name;
}

/** What a screen reader says of a node. */
export function nodeLabel(node: PictureNode, index: Pick<PictureIndex, 'lens' | 'tallies'>): string {
  if (node.kind === 'question') return i18n.t('graph.question', { question: node.name });
  const kind = i18n.t(node.kind === 'finding' ? 'graph.finding' : 'graph.relationship');
  return [nameOf(node), kind, ...stateOf(node, index)].join(', ');
}

/** How far what is looked at touches a node, and what was kept for it. */
function stateOf(
  { key, plain, lit }: PictureNode,
  { lens, tallies }: Pick<PictureIndex, 'lens' | 'tallies'>,
): string[] {
  const kept = keptWords(tallies.get(key));
  if (plain) return kept;
  if (!lit) return [i18n.t(`graph.untouched.${lens}`), ...kept];
  return [counted(lens === 'page' ? 'graph.passages' : 'graph.pages', lit.passages), ...kept];
}

function keptWords(tally: Tally | undefined): string[] {
  if (!tally) return [];
  const counts = [
    tally.supports > 0 && i18n.t('graph.kept.supports', [numeral(tally.supports)]),
    tally.contradicts > 0 && i18n.t('graph.kept.contradicts', [numeral(tally.contradicts)]),
    tally.mentions > 0 && counted('graph.kept.mentions', tally.mentions),
  ];
  return [i18n.t('graph.keptAs', { counts: counts.filter(Boolean).join(', ') })];
}

/** What an edge stands for, in a line. */
export function edgeLine({ from, to, kind, shared }: PictureEdge, { nodes }: PictureIndex): string {
  const names = { one: nodes.get(from)!.name, other: nodes.get(to)!.name };
  if (kind === 'theme') return i18n.t('graph.theme', { name: names.other });
  const both = i18n.t(kind === 'shared' ? 'graph.shares' : 'graph.bears', names);
  return shared.length > 0 ? i18n.t('said.of', { what: both, said: shared.join(', ') }) : both;
}

/** What a node stands for and shares, in lines; the first is itself. */
export function nodeLines(node: PictureNode, index: PictureIndex): string[] {
  if (node.kind === 'question') return [node.name];
  const { nodes, edges } = index;
  return [
    [nameOf(node), ...stateOf(node, index)].join(' · '),
    ...edges.get(node.key)!.map(({ from, to, shared }) => {
      const other = nodes.get(from === node.key ? to : from)!.name;
      return shared.length > 0 ? i18n.t('graph.with', { name: other, words: shared.join(', ') }) : other;
    }),
  ];
}

/** A picture in words, a line for each node: what goes with it when it is carried away. */
export function describe({ nodes }: NetworkPicture, index: PictureIndex, note: string): string {
  const [question, ...rest] = nodes;
  const lines = rest.map(node => [nodeLabel(node, index), ...nodeLines(node, index).slice(1)].join('. '));
  return [question && nodeLabel(question, index), note, ...lines].filter(Boolean).join('\n');
}
