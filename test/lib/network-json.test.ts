import { describe, expect, test } from 'vitest';
import { parseBoundedJson } from '@/lib/limits';
import { handedOn, networkFromJson, networkToJson, vocabularyFor } from '@/lib/network-json';
import { anyNetwork, faultOf, hostileText, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const json = (change: object = {}) => ({
  format: 'netgloss-network',
  version: 1,
  ...structuredClone(sample),
  ...change,
});

test('writing and reading a network is identity', () => {
  fc.assert(
    fc.property(anyNetwork, fc.constantFrom(0, 2), (network, indent) => {
      expect(networkFromJson(parseBoundedJson(networkToJson(network, indent)))).toEqual(network);
    }),
  );
});

test('ids are computed from names, whatever the file says, and forms follow them', () => {
  const findings = [
    { id: 'f1', name: 'Rest Gap', text: 'One.' },
    { name: 'rest gap', text: 'Two.' },
  ];
  const forms = { f1: ['care duties'], 'rest-gap-2': ['rest'] };
  const network = networkFromJson(json({ findings, relationships: [], vocabulary: { topics: [], forms } }));
  expect(network.findings.map(({ id }) => id)).toEqual(['rest-gap', 'rest-gap-2']);
  expect(network.vocabulary?.forms).toEqual({ 'rest-gap': ['care duties'], 'rest-gap-2': ['rest'] });
});

describe('what is wrong is named', () => {
  const long = 'é'.repeat(8193);
  const topic = { name: 'x', strong: [], weak: [], against: [] };
  const many = Array.from({ length: 10_001 }, () => ({ name: 'a', text: 'b' }));
  test.each([
    [null, 'notNetwork', {}],
    [[], 'notNetwork', {}],
    [{ format: 'other' }, 'notNetwork', {}],
    [json({ version: 2, more: 1 }), 'newerVersion', { version: 2 }],
    [json({ version: '1' }), 'badField', { field: 'version' }],
    [json({ question: ' ' }), 'badField', { field: 'question' }],
    [json({ title: undefined }), 'badField', { field: 'title' }],
    [json({ script: 'x' }), 'badField', { field: 'script' }],
    [json({ findings: [{ name: 'a', text: 'b', url: 'c' }] }), 'badField', { field: 'findings.0.url' }],
    [json({ findings: [{ name: 'a', text: long }] }), 'badField', { field: 'findings.0.text' }],
    [json({ findings: many }), 'tooManyRows', { rows: 10_000 }],
    [json({ vocabulary: { topics: [], forms: { nobody: [] } } }), 'badField', { field: 'vocabulary.forms.nobody' }],
    [
      json({ vocabulary: { topics: [{ ...topic, strong: ['x'.repeat(201)] }], forms: {} } }),
      'badField',
      { field: 'vocabulary.topics.0.strong.0' },
    ],
    [
      json({
        vocabulary: {
          topics: Array.from({ length: 11 }, () => ({ ...topic, weak: Array(1000).fill('x') })),
          forms: {},
        },
      }),
      'badField',
      { field: 'vocabulary.topics' },
    ],
  ])('%#: %o', (value, key, values) => {
    expect(() => networkFromJson(value)).toThrow(expect.objectContaining({ key, values }));
  });
});

test('whatever is read throws nothing but a Problem', async () => {
  const anything = fc.oneof(fc.anything(), hostileText, fc.object().map(json));
  await fc.assert(
    fc.asyncProperty(anything, async value => {
      expect(await faultOf(() => networkFromJson(value))).toBeUndefined();
    }),
  );
});

test('a network is handed on with the reader’s words, if they gave it any', () => {
  const vocabulary = { topics: [], forms: {} };
  expect(handedOn({ network: sample, vocabulary })).toBe(sample);
  expect(handedOn({ network: sample, vocabulary, vocabularyEditedAt: 'now' })).toEqual({ ...sample, vocabulary });
});

test.each(['-', '…', '🙂'])('a word of signs alone is none: %s', word => {
  const topics = [{ name: 'Signs', strong: [word], weak: [], against: [] }];
  expect(() => vocabularyFor(sample, { topics, forms: {} })).toThrow(
    expect.objectContaining({ key: 'badField', values: { field: 'topics.0.strong.0' } }),
  );
});
