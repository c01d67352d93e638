import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import type { Network } from '@/lib/model';
import { networkFromFields } from '@/lib/network-json';
import { stem, words } from '@/lib/text';

const network: Network = builtIn;
const { topics, forms } = builtIn.vocabulary;
const nodes = [...network.findings, ...network.relationships];
const KINDS = ['strong', 'weak', 'against'] as const;
const everyForm = [...topics.flatMap(topic => KINDS.flatMap(kind => topic[kind])), ...Object.values(forms).flat()];

/** The words of a form without inflection or hyphens: forms with the same are met by the same words of a page. */
const keyOf = (form: string) =>
  words(form)
    .map(({ text }) => stem(text))
    .join('');

test('the network reads like one that is given, and its ids follow from its names', () => {
  expect(networkFromFields(network)).toEqual(network);
  expect(nodes.map(({ id }) => id)).toEqual([
    'employer-sovereignty',
    'credential-inflation-vulnerability',
    'platform-rent-extraction',
    'platform-capture',
    'credential-inflation',
    'infrastructural-rent',
    'deferred-burden',
  ]);
});

test('its relationship is seen through the facet Shifts Over Time', () => {
  expect(network.relationships.map(({ name, facet }) => [name, facet])).toEqual([
    ['Deferred Burden', 'Shifts Over Time'],
  ]);
});

test.each([
  ['employer-sovereignty', ['Amazon', 'Upskilling 2025', 'warehouse automation', 'retraining']],
  [
    'credential-inflation-vulnerability',
    ['2020', 'Google Career Certificate', 'entry-level IT', 'Verizon', 'thousands'],
  ],
  ['platform-rent-extraction', ['Coursera', 'Microsoft', 'IBM', 'cloud computing', 'subscription', 'talent analytics']],
  ['platform-capture', ['cloud providers', 'coding bootcamps', 'third parties', 'HR', 'R&D']],
  ['credential-inflation', ['gig work', 'illusion', 'agency', 'algorithms']],
  ['infrastructural-rent', ['Coursera for Business', 'AWS Educate', 'Pluralsight Skills', 'Network effects']],
  ['deferred-burden', ['1970s', '1990s', '2000', 'For-profit edtech', 'public institutions', 'personal debt']],
])('%s keeps its facts', (id, facts) => {
  const { text } = nodes.find(node => node.id === id)!;
  expect(facts.filter(fact => !text.includes(fact))).toEqual([]);
});

test('each finding and relationship is told in two to four sentences', () => {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { text } of nodes) expect([2, 3, 4]).toContain([...sentences.segment(text)].length);
});

test('all text is in plain hyphens and straight quotes', () => {
  expect(JSON.stringify(network)).not.toMatch(/[\u2010-\u2015\u2018-\u201d\u00a0]/);
});

test('its three topics come in the order of their styles', () => {
  expect(topics.map(({ id, name }) => [id, name])).toEqual([
    ['micro-credentials', 'Micro-credentials'],
    ['credentialing-platforms', 'Credentialing platforms'],
    ['upskilling', 'Upskilling'],
  ]);
});

test('every finding and relationship has 25 to 60 forms, and nothing else has one', () => {
  expect(Object.keys(forms)).toEqual(nodes.map(({ id }) => id));
  const counts = Object.values(forms).map(list => list.length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(25);
  expect(Math.max(...counts)).toBeLessThanOrEqual(60);
});

test('forms are lower-case, trimmed and of one to five words', () => {
  expect(everyForm.filter(form => form !== form.toLowerCase().trim() || /\s\s/.test(form))).toEqual([]);
  expect(everyForm.filter(form => form.split(' ').length > 5 || words(form).length === 0)).toEqual([]);
});

test('no form is listed twice in a topic, hyphens or blanks', () => {
  for (const topic of topics) {
    const spaced = KINDS.flatMap(kind => topic[kind]).map(form => form.replaceAll('-', ' '));
    expect(spaced.filter((form, index) => spaced.indexOf(form) !== index)).toEqual([]);
  }
});

test('no two findings share a form, so that near-twins are told apart', () => {
  const all = Object.values(forms).flat();
  expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
});

test('no word is of two kinds, inflection aside: "skilling" among the strong would make every "skill" strong', () => {
  const kinds = new Map<string, Set<string>>();
  for (const topic of topics) {
    for (const kind of KINDS) {
      for (const form of topic[kind]) kinds.set(keyOf(form), (kinds.get(keyOf(form)) ?? new Set()).add(kind));
    }
  }
  expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([]);
});
