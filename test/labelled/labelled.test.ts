import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { type LabelledPage, type LabelledSentence, labelledPages, readLabelled } from './labelled';

const pages = readLabelled('micro-credentials');
const sentences = pages.flatMap(page => page.sentences);
const findingIds = [...builtIn.findings, ...builtIn.relationships].map(({ id }) => id);
const topicIds = builtIn.vocabulary.topics.map(({ id }) => id);

const onTopic = ({ topics }: LabelledSentence) => topics.length > 0;
const ofKind = (...kinds: LabelledPage['kind'][]) => pages.filter(({ kind }) => kinds.includes(kind));

/** The keys that come more than once. */
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

test.each([
  ['topical', 16],
  ['mixed', 6],
  ['negative', 8],
  ['offtopic', 4],
] as const)('there are %s pages, at least %i', (kind, least) => {
  expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
});

test('there are sentences enough, on topic and off', () => {
  const elsewhere = ofKind('negative', 'offtopic').flatMap(page => page.sentences);
  expect(sentences.length).toBeGreaterThanOrEqual(150);
  expect(elsewhere.length).toBeGreaterThanOrEqual(60);
  expect(sentences.filter(({ context }) => context).length).toBeGreaterThanOrEqual(30);
  expect(sentences.filter(one => onTopic(one) && Object.keys(one.findings).length === 0).length).toBeGreaterThan(39);
});

test.each(findingIds)('%s is spoken to directly by at least 14 sentences', id => {
  expect(sentences.filter(({ findings }) => findings[id] === 2).length).toBeGreaterThanOrEqual(14);
});

test.each(topicIds)('%s is the topic of at least 40 sentences', id => {
  expect(sentences.filter(({ topics }) => topics.includes(id)).length).toBeGreaterThanOrEqual(40);
});

test('every id of a finding or a topic is one of the network', () => {
  expect(new Set(sentences.flatMap(({ findings }) => Object.keys(findings)))).toEqual(new Set(findingIds));
  expect(new Set(sentences.flatMap(({ topics }) => topics))).toEqual(new Set(topicIds));
});

test('at most three findings relate to a sentence, the aptest first', () => {
  const inOrder = (grades: number[]) => grades.every((grade, index) => index === 0 || grade <= grades[index - 1]!);
  const wrong = sentences.filter(({ findings }) => {
    const grades = Object.values(findings);
    return grades.length > 3 || !inOrder(grades);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['topical', 0.6, 1],
  ['mixed', 0.2, 0.7],
  ['negative', 0, 0],
  ['offtopic', 0, 0],
] as const)('a %s page is on topic by a part from %d to %d', (kind, least, most) => {
  const part = (page: LabelledPage) => page.sentences.filter(onTopic).length / page.sentences.length;
  expect(ofKind(kind).filter(page => part(page) < least || part(page) > most)).toEqual([]);
});

test('no page and no sentence comes twice, and none is the network itself', () => {
  const texts = sentences.map(({ text }) => text.toLowerCase());
  const own = JSON.stringify([builtIn.question, builtIn.findings, builtIn.relationships]).toLowerCase();
  expect(repeated(pages.map(({ id }) => id))).toEqual([]);
  expect(repeated(texts)).toEqual([]);
  expect(texts.filter(text => own.includes(text.replace(/\.$/, '')))).toEqual([]);
});

test('each is one sentence, of a length that pages have', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const isOne = (text: string) => [...segmenter.segment(text)].length === 1;
  const fits = (text: string) => text.length >= 25 && text.length <= 250 && text === text.trim();
  expect(sentences.filter(({ text }) => !isOne(text) || !fits(text))).toEqual([]);
});

const page = { id: 'm01', title: 'A page', kind: 'mixed', sentences: [{ text: 'One.', topics: [], findings: {} }] };
const withSentence = (sentence: object) => ({ ...page, sentences: [{ ...page.sentences[0], ...sentence }] });

test.each([
  ['an unknown kind', { ...page, kind: 'other' }, 'At kind:'],
  ['a page without sentences', { ...page, sentences: [] }, 'At sentences:'],
  [
    'a grade that is neither 1 nor 2',
    withSentence({ topics: ['t'], findings: { f: 3 } }),
    'At sentences.0.findings.f:',
  ],
  ['a misspelt field', withSentence({ contexts: true }), 'At sentences.0.contexts:'],
  ['a finding off topic', withSentence({ findings: { f: 1 } }), 'At sentences.0: Off topic'],
])('a line with %s is refused, and its place is told', (_, bad, fault) => {
  const text = `${JSON.stringify(page)}\n${JSON.stringify(bad)}\n`;
  expect(() => labelledPages(text, 'x.jsonl')).toThrow('Line 2 of x.jsonl is not a labelled page.');
  expect(() => labelledPages(text, 'x.jsonl')).toThrow(fault);
});

test('a line that is not JSON is refused, and its place is told', () => {
  expect(() => labelledPages(`${JSON.stringify(page)}\n{`, 'x.jsonl')).toThrow('Line 2 of x.jsonl is not JSON.');
});
