import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalForm, hashtagOf, nearHashtags, networkIdOf, parseHashtag } from '@/lib/hashtag';
import type { Network } from '@/lib/model';
import { anyNetwork, hostileText, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

const tagOf = async (network: Network) => hashtagOf(await networkIdOf(network));

test('the hashtag of a network never changes', async () => {
  const canonical =
    '{"findings":[{"name":"Compressed Output","text":"The same work fits into less time."},' +
    '{"name":"Rest Gap","text":"Staff with care duties rest least."}],"question":"Who gains from four-day weeks?",' +
    '"relationships":[{"facet":"Changes of Scale","name":"Borrowed Friday","text":"The street pays for the firm."}],' +
    '"title":"Who Keeps the Fifth Day?"}';
  expect(canonicalForm(sample)).toBe(canonical);
  expect(await networkIdOf(sample)).toBe(createHash('sha256').update(canonical, 'utf8').digest('base64url'));
  expect(await tagOf(sample)).toBe('OqhZRhV6scH');
});

test.each([
  ['another dash', { question: 'Who gains from four\u2011day weeks?' }],
  ['more white space', { question: ' Who gains\n\nfrom\u00a0four-day  weeks? ' }],
  ['no vocabulary', { vocabulary: undefined }],
  ['other ids', { findings: sample.findings.map(finding => ({ ...finding, id: 'x' })) }],
])('%s gives the same hashtag', async (_, change) => {
  expect(await tagOf({ ...sample, ...change })).toBe(await tagOf(sample));
});

test.each([
  ['another word', { question: 'Who gains from five-day weeks?' }],
  ['another order', { findings: sample.findings.toReversed() }],
  ['another facet', { relationships: [{ ...sample.relationships[0]!, facet: '' }] }],
])('%s gives another hashtag', async (_, change) => {
  expect(await tagOf({ ...sample, ...change })).not.toBe(await tagOf(sample));
});

test('every network has 43 characters of id, however its keys are ordered and its letters composed', async () => {
  const written = (text: string) => `\t${text.normalize('NFD').replaceAll('-', '\u2014').replaceAll("'", '\u2019')} `;
  await fc.assert(
    fc.asyncProperty(anyNetwork, async network => {
      const findings = network.findings.map(({ id, name, text }) => ({ text: written(text), name: written(name), id }));
      const relationships = network.relationships.map(({ id, name, facet, text }) => ({
        text: written(text),
        facet: written(facet),
        name: written(name),
        id,
      }));
      const [title, question] = [written(network.title), written(network.question)];
      const id = await networkIdOf(network);
      expect(id).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(await networkIdOf({ title, relationships, findings, question })).toBe(id);
    }),
  );
});

test('a lone surrogate does not stop a hashtag', async () => {
  expect(await tagOf({ ...sample, title: '\ud800' })).toBe(await tagOf({ ...sample, title: '\ufffd' }));
});

describe('parseHashtag', () => {
  test.each([
    ['IkdoHA-dkb8', 'IkdoHA-dkb8'],
    ['#IkdoHA-dkb8', 'IkdoHA-dkb8'],
    [' “#-kdoHA_dkb8”\n', '-kdoHA_dkb8'],
    ['credentials', 'credentials'],
    ['IkdoHA-dkb', undefined],
    ['IkdoHA-dkb8x', undefined],
    ['##IkdoHA-dkb8', undefined],
    ['IkdoHA\u2011dkb8', undefined],
    ['\uff29kdoHA-dkb8', undefined],
    ['\u200bIkdoHA-dkb8', undefined],
    ['Ikdo HA-dkb8', undefined],
  ])('%j is %j', (text, hashtag) => expect(parseHashtag(text)).toBe(hashtag));

  test('whatever is accepted is 11 plain characters', () => {
    const almost = fc.stringMatching(/^[ "#]{0,2}[\w-]{10,12}[ "]?$/);
    fc.assert(
      fc.property(fc.oneof(hostileText, almost), text => {
        expect(parseHashtag(text) ?? 'aaaaaaaaaaa').toMatch(/^[A-Za-z0-9_-]{11}$/);
      }),
    );
  });
});

describe('nearHashtags', () => {
  test.each([
    ['a substituted character', 'IkdoHA-dkb9'],
    ['a missing character', 'IkdoHA-dk8'],
    ['an extra character', 'IkdoHAA-dkb8'],
    ['swapped characters', 'IkdoHA-dk8b'],
    ['a wrong case', 'ikdoHA-dkb8'],
    ['no case at all', '#IKDOHA-DKB8'],
    ['a missing first character', 'kdoHA-dkb8'],
    ['an extra last character', 'IkdoHA-dkb8b'],
  ])('%s is near', (_, typed) => expect(nearHashtags(typed, ['zzzzzzzzzzz', 'IkdoHA-dkb8'])).toEqual(['IkdoHA-dkb8']));

  test('two slips are not near, and a hashtag is not near itself', () => {
    expect(nearHashtags('IkdoHA-dk99', ['IkdoHA-dkb8'])).toEqual([]);
    expect(nearHashtags('IkdoHA-dkb8', ['IkdoHA-dkb8'])).toEqual([]);
  });

  test('the nearest comes first', () => {
    expect(nearHashtags('abcdefghijk', ['abcdefghijX', 'ABCDEFGHIJx', 'ABCDEFGHIJK'])).toEqual([
      'ABCDEFGHIJK',
      'abcdefghijX',
      'ABCDEFGHIJx',
    ]);
  });
});
