import { expect, test } from 'vitest';
import { letterFrom } from '@/lib/letter';
import { askedIn } from '@/lib/search';
import { networkWords } from '@/lib/word-lists';
import { bestByWords } from '@/lib/word-search';

/** Two networks whose findings have a name and a text each. */
const networks = [
  { 'Platform Rent': 'Learners pay for what platforms own.', Capture: 'Employers leave training to bootcamps.' },
  { 'Platform Capture': 'Nobody programs.', 'Credential Inflation': 'Badges and the labour of learners.' },
].map(texts =>
  networkWords({
    findings: Object.entries(texts).map(([name, text]) => ({ id: name, name, text })),
    relationships: [],
  }),
);
const names = networks.flatMap(({ nodes }) => nodes);

async function best(query: string, limit = 10) {
  const read: string[] = [];
  const letters = async (letter: string) => {
    read.push(letter);
    return letterFrom(
      networks.flatMap(({ lists }, index) =>
        lists.filter(list => list.letter === letter).map(list => ({ first: index * 2, list })),
      ),
    );
  };
  const found = await bestByWords(askedIn(query), names.length, letters, limit);
  return { found: found.map(number => names[number]), read };
}

test('a word in the name says more than one in the text', async () => {
  expect((await best('platforms')).found).toEqual(['Platform Rent', 'Platform Capture']);
  expect((await best('learner')).found).toEqual(['Platform Rent', 'Credential Inflation']);
  expect((await best('capture employers')).found).toEqual(['Capture']);
});

test('of equals, those with short names come first, and no more than asked for', async () => {
  expect((await best('capture')).found).toEqual(['Capture', 'Platform Capture']);
  expect((await best('capture', 1)).found).toEqual(['Capture']);
});

test.each([
  ['infl', 'Credential Inflation'],
  ['inflating', 'Credential Inflation'],
  ['labor', 'Credential Inflation'],
  ['programmes', 'Platform Capture'],
])('%s finds what begins so, or is the same up to inflection and spelling', async (query, name) =>
  expect((await best(query)).found).toEqual([name]),
);

test.each([
  ['platfrom', ['Platform Rent', 'Platform Capture']],
  ['credental inflaton', ['Credential Inflation']],
  ['bootcmaps', ['Capture']],
])('%s is forgiven, and only its own letter read', async (query, found) => {
  const answer = await best(query);
  expect(answer.found).toEqual(found);
  expect(new Set(answer.read).size).toBe(query.split(' ').length);
});

test('even the first letter may be wrong', async () => {
  expect((await best('vadges')).found).toEqual(['Credential Inflation']);
});

test('wants most of the words', async () => {
  expect((await best('training bootcamps zeppelins')).found).toEqual(['Capture']);
  expect((await best('training zeppelins')).found).toEqual([]);
});
