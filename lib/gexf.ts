import type { Stance } from './evidence';
import { joining, type Joint } from './joints';
import type { NodeKey, StoredNetwork } from './model';
import { done } from './steps';

/** How often each stance was kept for each finding. */
type StanceCounts = ReadonlyMap<NodeKey, Record<Stance, number>>;

/** What nodes say beside their label; `label` is the name, or the question. */
const NODE_ATTRIBUTES = {
  kind: 'string',
  facet: 'string',
  text: 'string',
  supports: 'integer',
  contradicts: 'integer',
  mentions: 'integer',
};
const EDGE_ATTRIBUTES = { kind: 'string', shared: 'string' };

/** Evidence for none. */
const NONE = { supports: 0, contradicts: 0, mentions: 0 };

/**
 * A network as a graph for Gephi and its like (GEXF 1.3, gexf.net): the question, its findings and relationships, what joins
 * them, and how much was kept for and against each. What XML cannot hold stands as U+FFFD.
 */
export function gexfOf(
  { id, network, vocabulary }: Pick<StoredNetwork, 'id' | 'network' | 'vocabulary'>,
  counts: StanceCounts,
): string {
  const { shared, bears } = done(joining(network, vocabulary));
  const node = (own: string, label: string, said: Record<string, string>) =>
    element('node', { id: own, label }, valuesOf({ ...said, ...(counts.get(`${id}/${own.slice(1)}`) ?? NONE) }));
  const nodes = [
    element('node', { id: 'question', label: network.question }, valuesOf({ kind: 'question', text: network.title })),
    ...network.findings.map(one => node(`/${one.id}`, one.name, { kind: 'finding', text: one.text })),
    ...network.relationships.map(one =>
      node(`/${one.id}`, one.name, { kind: 'relationship', facet: one.facet, text: one.text }),
    ),
  ];
  const edges = [
    ...network.findings.map(one => ({ from: 'question', to: `/${one.id}`, kind: 'theme', words: [] as string[] })),
    ...shared.map(joint => joined(joint, 'shared')),
    ...bears.map(joint => joined(joint, 'bearing')),
  ].map(({ from, to, kind, words }, index) =>
    element('edge', { id: String(index), source: from, target: to }, valuesOf({ kind, shared: words.join(', ') })),
  );
  return document(network.title, nodes, edges);
}

const joined = ({ from, to, words }: Joint, kind: string) => ({ from: `/${from}`, to: `/${to}`, kind, words });

function document(title: string, nodes: string[], edges: string[]): string {
  const declared = (kind: string, attributes: Record<string, string>) =>
    element(
      'attributes',
      { class: kind },
      Object.entries(attributes).map(([id, type]) => element('attribute', { id, title: id, type })),
    );
  const graph = element('graph', { defaultedgetype: 'undirected' }, [
    declared('node', NODE_ATTRIBUTES),
    declared('edge', EDGE_ATTRIBUTES),
    element('nodes', {}, nodes),
    element('edges', {}, edges),
  ]);
  const meta = element('meta', {}, [`<creator>Netgloss</creator>`, `<description>${escaped(title)}</description>`]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph])}\n`;
}

function valuesOf(said: Record<string, string | number>): string[] {
  const values = Object.entries(said).map(([name, value]) => element('attvalue', { for: name, value: String(value) }));
  return [element('attvalues', {}, values)];
}

function element(name: string, attributes: Record<string, string>, content: string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>\n${content.join('\n')}\n</${name}>`;
}

/** What XML 1.0 has no way to write (section 2.2). */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** White space in attributes is joined otherwise, and the ends of lines of XML 1.1 (section 2.11) by many who read 1.0. */
const BY_NUMBER = /[&<>"\t\n\r\u0085\u2028]/g;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(BY_NUMBER, sign => `&#${sign.charCodeAt(0)};`);
}
