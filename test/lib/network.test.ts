import { describe, expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import type { Network } from '@/lib/model';
import { MAX_DRAWN, networkPicture, QUESTION, type Lit } from '@/lib/network';
import { networkFromFields } from '@/lib/network-json';
import { vocabularyOf } from '@/lib/vocabulary';

describe('the picture', () => {
  const network = networkFromFields(builtIn);
  const stored = { id: 'N', network, vocabulary: vocabularyOf(network) };

  test('holds the question, each finding and each relationship', () => {
    const { nodes } = networkPicture(stored, new Map());
    expect(nodes.map(({ kind }) => kind)).toEqual(['question', ...Array(6).fill('finding'), 'relationship']);
  });

  test('joins the question to each finding, and to no relationship', () => {
    const themes = networkPicture(stored, new Map()).edges.filter(({ kind }) => kind === 'theme');
    expect(themes.map(({ from }) => from)).toEqual(Array(6).fill(QUESTION));
    expect(themes.map(({ to }) => to)).not.toContain('N/deferred-burden');
  });

  test('lights what a page matched and leaves the rest dark', () => {
    const lit = { passages: 3, strength: 'strong' as const };
    const { nodes } = networkPicture(stored, new Map([['N/platform-capture', lit]]));
    expect(nodes.filter(node => node.lit).map(({ key }) => key)).toEqual(['N/platform-capture']);
  });

  test('is plain when there is no page', () => {
    const { nodes } = networkPicture(stored);
    expect(nodes.slice(1).every(({ plain, lit }) => plain && !lit)).toBe(true);
  });

  test('joins both kinds of rent, and the two inflations, in the built-in network', () => {
    const { edges } = networkPicture(stored, new Map());
    const shared = edges.filter(({ kind }) => kind === 'shared').map(({ from, to }) => `${from} ${to}`);
    expect(shared).toContain('N/platform-rent-extraction N/infrastructural-rent');
    expect(shared).toContain('N/credential-inflation-vulnerability N/credential-inflation');
    expect(edges.some(({ kind, from }) => kind === 'bearing' && from === 'N/deferred-burden')).toBe(true);
  });

  test('every edge that joins by words says them', () => {
    const joined = networkPicture(stored, new Map()).edges.filter(({ kind }) => kind !== 'theme');
    expect(joined.every(({ shared }) => shared.length > 0 && shared.length <= 4)).toBe(true);
  });
});

describe('the picture of a network that is too large to be drawn whole', () => {
  const node = (kind: string) => (_: unknown, at: number) => ({
    id: `${kind}-${at}`,
    name: `${kind} ${at}`,
    text: 'x',
  });
  const network: Network = {
    question: 'Q?',
    title: 'T',
    findings: Array.from({ length: 9_000 }, node('finding')),
    relationships: Array.from({ length: 50 }, node('relationship')).map(each => ({ ...each, facet: 'F' })),
  };
  const stored = { id: 'N', network, vocabulary: { topics: [], forms: {} } };
  const once: Lit = { passages: 1, strength: 'weak' };

  test('draws the first of the network, and says how many it does not', () => {
    const { nodes, left } = networkPicture(stored);
    expect(nodes).toHaveLength(MAX_DRAWN + 1);
    expect(left).toBe(9_050 - MAX_DRAWN);
    expect(nodes.at(-1)?.key).toBe(`N/finding-${MAX_DRAWN - 1}`);
  });

  test('draws all that a page touches, wherever it stands, in the order of the network', () => {
    const matched = new Map(['N/relationship-7', 'N/finding-8000'].map(key => [key, once]));
    const { nodes, edges } = networkPicture(stored, matched);
    expect(nodes.filter(({ lit }) => lit).map(({ key }) => key)).toEqual(['N/finding-8000', 'N/relationship-7']);
    expect(nodes).toHaveLength(MAX_DRAWN + 1);
    const keys = new Set(nodes.map(({ key }) => key));
    expect(edges.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
  });

  test('draws the most touched when a page touches more than can be drawn', () => {
    const matched = new Map(network.findings.map(({ id }, at) => [`N/${id}`, { ...once, passages: at < 600 ? 1 : 2 }]));
    const { nodes } = networkPicture(stored, matched);
    expect(nodes.slice(1).every(({ lit }) => lit?.passages === 2)).toBe(true);
  });

  test('leaves nothing away that can be drawn', () => {
    const small = { ...stored, network: { ...network, findings: network.findings.slice(0, MAX_DRAWN - 50) } };
    expect(networkPicture(small).left).toBe(0);
  });
});

test('what nodes share is the same, whatever a page lights', () => {
  const network = networkFromFields(builtIn);
  const stored = { id: 'N', network, vocabulary: vocabularyOf(network) };
  const lit = networkPicture(stored, new Map([['N/platform-capture', { passages: 3, strength: 'strong' as const }]]));
  expect(lit.edges).toEqual(networkPicture(stored).edges);
});

test('another vocabulary lets nodes share other words', () => {
  const network = networkFromFields(builtIn);
  const [one, other] = network.findings.filter(({ id }) => ['employer-sovereignty', 'platform-capture'].includes(id));
  const forms = { [one!.id]: ['zonal tariffs'], [other!.id]: ['zonal tariff'] };
  const sharedIn = (vocabulary: { topics: []; forms: Record<string, string[]> }) =>
    networkPicture({ id: 'N', network, vocabulary }).edges.flatMap(({ shared }) => shared);
  expect(sharedIn({ topics: [], forms: {} })).not.toContain('zonal tariffs');
  expect(sharedIn({ topics: [], forms })).toContain('zonal tariffs');
});
