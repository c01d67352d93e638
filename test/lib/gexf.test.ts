import Graph from 'graphology';
import { parse, write } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { gexfOf } from '@/lib/gexf';
import { isGexf, networkOfGexf } from '@/lib/gexf-reading';
import { networkIdOf } from '@/lib/hashtag';
import type { Network } from '@/lib/model';
import { vocabularyOf } from '@/lib/vocabulary';
import { anyContent, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const { vocabulary: _vocabulary, ...content } = sample;
const id = 'a'.repeat(43);
const written = (network: Network, counts = new Map<string, never>()) =>
  gexfOf({ id, network, vocabulary: vocabularyOf(network) }, counts);

/** As Graphology, which is independent of us, reads it. */
const read = (text: string) => parse(Graph, text);

test('a network reads back as it was written, but for its vocabulary', () =>
  fc.assert(
    fc.property(anyContent, network => {
      expect(networkOfGexf(written(network))).toEqual(network);
      const texts = read(written(network)).mapNodes((_node, { label, text }) => [label, text]);
      expect(texts[0]).toEqual([network.question, network.title]);
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

test('a graph that another program wrote anew is read', () => {
  const graph = read(written(sample));
  const anew = write(graph, { formatNode: (_, { label, ...attributes }) => ({ label: String(label), attributes }) });
  expect(networkOfGexf(anew)).toEqual(content);
});

/** As Gephi 0.10 writes it: with its look, its statistics, no attribute that is empty, and line breaks as they are. */
function byGephi(text: string): string {
  return text
    .replace(
      '<gexf ',
      '<gexf xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    )
    .replaceAll(/<attribute ([^>]*)\/>/g, '<attribute $1></attribute>')
    .replace(
      '</attributes>',
      '<attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute></attributes>',
    )
    .replaceAll(/<attvalue for="\w+" value=""\/>\n/g, '')
    .replaceAll('&#10;', '\n')
    .replaceAll(
      '</attvalues>\n</node>',
      '<attvalue for="modularity_class" value="3"></attvalue></attvalues><viz:size value="10.0"></viz:size><viz:position x="-1.5" y="2.0"></viz:position><viz:color r="0" g="0" b="0"></viz:color></node>',
    );
}

test('a graph that Gephi wrote anew is the same network', async () => {
  const [first, ...others] = content.findings;
  const findings = [{ ...first!, text: 'One paragraph.\n\nAnother.' }, ...others];
  const relationships = [...content.relationships, { id: 'bare', name: 'Bare', facet: '', text: 'No facet.' }];
  const network = { ...content, findings, relationships };
  const found = networkOfGexf(byGephi(written(network)));
  expect(found.relationships).toEqual(relationships);
  expect(await networkIdOf(found)).toBe(await networkIdOf(network));
});

test('of a node that lost its label it is said which', () => {
  const bare = written(sample).replace(' label="Rest Gap"', '');
  expect(() => networkOfGexf(bare)).toThrow(
    expect.objectContaining({ key: 'badField', values: { field: 'findings.1.name' } }),
  );
});

test.each([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['without its question', (text: string) => text.replace('value="question"', 'value="finding"')],
  ['not XML', () => '<?xml version="1.0"?><gexf <'],
])('a graph that is %s is refused', (_, change) => {
  expect(() => networkOfGexf(change(written(sample)))).toThrow('notGexf');
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

test('no line break of any alphabet is lost on others', () => {
  const title = 'A\tB\nC\rD\u0085E\u2028F\u2029G';
  expect(read(written({ ...sample, title })).getNodeAttribute('question', 'text')).toBe(title);
});
