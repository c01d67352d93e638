import { expect, test } from 'vitest';
import { checked, requests } from '@/entrypoints/background/requests';

const words = (count: number) => Array.from({ length: count }, () => ({ text: 'a', start: 0, topic: 0, strong: true }));
const networks = (count: number) => Array.from({ length: count }, () => 'A'.repeat(43));
const other = { text: 'a'.repeat(2000), words: words(64), networks: networks(100) };
const passage = { ...other, id: 1, before: 'a'.repeat(2000) };
const others = (count: number) => Array.from({ length: count }, () => other);
const page = { title: 'a'.repeat(2000), others: others(30) };

const take = (request: unknown) => checked(requests.matchPassages, request);

test('a request of the largest size is taken as it is', () => {
  const largest = { passages: Array.from({ length: 200 }, () => passage), page };
  expect(take(largest)).toEqual(largest);
});

test('what the form does not name is dropped', () => {
  const more = { ...passage, links: [], words: [{ ...words(1)[0], extra: 1 }] };
  const { passages } = take({ passages: [more], page, also: 1 });
  expect(passages).toEqual([{ ...passage, words: words(1) }]);
});

test.each([
  ['201 passages', { passages: Array.from({ length: 201 }, () => passage), page }],
  ['2,001 characters', { passages: [{ ...passage, text: 'a'.repeat(2001) }], page }],
  ['65 words', { passages: [{ ...passage, words: words(65) }], page }],
  ['no passages', { page }],
  ['no page', { passages: [passage] }],
  ['31 other passages', { passages: [passage], page: { ...page, others: others(31) } }],
  [
    'another passage of 2,001 characters',
    { passages: [], page: { ...page, others: [{ ...other, text: 'a'.repeat(2001) }] } },
  ],
  ['a title of 2,001 characters', { passages: [passage], page: { ...page, title: 'a'.repeat(2001) } }],
  ['2,001 characters before a passage', { passages: [{ ...passage, before: 'a'.repeat(2001) }], page }],
  ['a network that is none', { passages: [{ ...passage, networks: ['__proto__'] }], page }],
  ['101 networks', { passages: [{ ...passage, networks: networks(101) }], page }],
  ['nothing', null],
  ['a word with an offset of text', { passages: [{ ...passage, words: [{ ...words(1)[0], start: '0' }] }], page }],
])('a request with %s is refused with a sentence', (_what, request) => {
  expect(() => take(request)).toThrow('did not take this request');
});
