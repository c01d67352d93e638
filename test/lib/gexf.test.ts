import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { gexfOf } from '@/lib/gexf';
import { isGexf, networkOfGexf, type Xml } from '@/lib/gexf-reading';
import type { Network } from '@/lib/model';
import { vocabularyOf } from '@/lib/vocabulary';
import { anyContent, sample } from '../fixtures/networks';

const id = 'a'.repeat(43);
const written = (network: Network, counts = new Map<string, never>()) =>
  gexfOf({ id, network, vocabulary: vocabularyOf(network) }, counts);

/** As Graphology, which is independent of us, reads it. */
const read = (text: string) => parse(Graph, text);

/** What {@link networkOfGexf} asks of XML, answered from what Graphology read. */
function asXml(graph: Graph): Xml {
  const element = (attributes: Record<string, string>, inside: Record<string, Xml[]> = {}): Xml => ({
    getElementsByTagName: name => inside[name] ?? [],
    getAttribute: name => attributes[name] ?? '',
  });
  const names = ['kind', 'facet', 'text'];
  const nodes = graph.mapNodes((_, { label, ...said }) =>
    element(
      { label: String(label) },
      { attvalue: names.map(name => element({ for: name, value: String(said[name] ?? '') })) },
    ),
  );
  const declared = names.map(name => element({ id: name, title: name }));
  return element({}, { node: nodes, attributes: [element({ class: 'node' }, { attribute: declared })] });
}

test('a network reads back as it was written, but for its vocabulary', () =>
  fc.assert(
    fc.property(anyContent, network => {
      expect(networkOfGexf(asXml(read(written(network))))).toEqual(network);
    }),
  ));

test('the graph joins the question, its findings and what bears on them, and counts what was kept', () => {
  const counts = new Map([[`${id}/rest-gap`, { supports: 2, contradicts: 1, mentions: 0 }]]);
  const graph = read(gexfOf({ id, network: sample, vocabulary: sample.vocabulary! }, counts));
  expect(graph.getAttribute('description')).toBe(sample.title);
  expect(graph.getNodeAttributes('/rest-gap')).toMatchObject({
    label: 'Rest Gap',
    kind: 'finding',
    supports: 2,
    contradicts: 1,
  });
  expect(graph.getNodeAttributes('/borrowed-friday')).toMatchObject({ facet: 'Changes of Scale', mentions: 0 });
  expect(graph.neighbors('question')).toEqual(['/compressed-output', '/rest-gap']);
});

test('a browser’s parser reads it', () => {
  const parser = new new Window().DOMParser();
  const { vocabulary, ...network } = sample;
  const xml = gexfOf({ id, network, vocabulary: vocabulary! }, new Map());
  expect(networkOfGexf(parser.parseFromString(xml, 'application/xml') as unknown as Xml)).toEqual(network);
});

test('damage that a browser tells of in an element, and graphs of others, are refused', () => {
  const xml = (name: string): Xml => ({ getElementsByTagName: wanted => (wanted === name ? [xml('')] : []) });
  expect(() => networkOfGexf(xml('parsererror'))).toThrow('notGexf');
  expect(() => networkOfGexf(xml('node'))).toThrow('notGexf');
});

test('GEXF is told from other XML', () => {
  expect(isGexf(written(sample))).toBe(true);
  expect(isGexf('<?xml version="1.0"?><html/>')).toBe(false);
  expect(isGexf('A <gexf> is what it says')).toBe(false);
});

test('what XML has no way to write is marked', () =>
  expect(read(written({ ...sample, title: 'A\u0000B\ud800' })).getNodeAttribute('question', 'text')).toBe(
    'A\ufffdB\ufffd',
  ));
