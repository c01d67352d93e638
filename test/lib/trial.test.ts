import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { lexiconOf } from '@/lib/lexicon';
import { matchPassages, type FindingSource } from '@/lib/matching';
import type { Lexicon, NetworkId } from '@/lib/model';
import { openLibrary } from '@/lib/store/library';
import { MAX_TRIED, trialWith, type TriedSentence } from '@/lib/trial';
import { correctionOf, sleep } from './store/small-networks';

const library = openLibrary({ name: crypto.randomUUID() });
let lexicon: Lexicon;
let source: FindingSource;
let id: NetworkId;

beforeAll(async () => {
  ({ id } = (await library.add(sleep)).stored);
  await library.setVocabulary(id, { ...sleep.vocabulary!, faint: ['pillow', 'dream'] });
  lexicon = lexiconOf([(await library.network(id))!], 1);
  source = library.alone(id);
});

const tried = (text: string, title = '') => trialWith(lexicon)({ text, title }, source);
const lit = (sentences: TriedSentence[]) => sentences.map(({ verdict }) => verdict?.isLit === true);

test('each sentence of each paragraph is there in order, blank lines between', async () => {
  const sentences = await tried('One stands here, plain.\nTwo goes on after it. \n \nThree is in another place.\n\n\n');
  expect(sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['One stands here, plain.', 0],
    ['Two goes on after it.', 0],
    ['Three is in another place.', 1],
  ]);
});

test('a sentence with a strong word is lit, and its words are told', async () => {
  const [one] = await tried('Nothing is better than deep\nsleep in the night.');
  expect(one!.verdict).toMatchObject({ level: 'alone', isLit: true, network: id });
  expect(one!.words).toEqual([
    { text: 'deep sleep', start: 23, kind: 'strong', topics: [0] },
    { text: 'night', start: 41, kind: 'weak', topics: [0] },
  ]);
});

test('a weak word says by which sentence or title it is carried, or how much it lacks', async () => {
  const text = 'All of this was about deep sleep. Then there was also the night before.';
  const carried = (await tried(text))[1]!;
  expect(carried.verdict).toMatchObject({ level: 'weak', isLit: true, near: [{ sentence: 0 }], title: 0 });
  const titled = (await tried('Then there was also the night before.', 'Deep sleep'))[0]!;
  expect(titled.verdict).toMatchObject({ isLit: true, near: [] });
  expect(titled.verdict!.title).toBeGreaterThan(0);
  const alone = (await tried('Then there was also the night before.'))[0]!;
  expect(alone.verdict).toMatchObject({ isLit: false, given: 0 });
  expect(alone.verdict!.needed).toBeGreaterThan(0);
});

test('a faint word is lit beside a lit sentence only, and seen everywhere', async () => {
  const deep = 'All of this was about deep sleep.';
  const beside = await tried(`${deep} Nobody had thought of the pillow. ${deep}`, 'Deep sleep');
  expect(lit(beside)).toEqual([true, true, true]);
  expect(beside[1]!.words).toMatchObject([{ text: 'pillow', kind: 'faint', topics: [] }]);
  const [alone] = await tried('Nobody had thought of the pillow.');
  expect(alone!.verdict).toBeUndefined();
  expect(alone!.words).toMatchObject([{ kind: 'faint' }]);
});

test('a word against shows that the sentence is about something else', async () => {
  const [one] = await tried('They met at the Boston tea party, cup in hand.');
  expect(one!.verdict).toMatchObject({ level: 'against', isLit: false });
  expect(one!.words.map(({ kind }) => kind)).toEqual(['against', 'weak']);
});

test('what is too short to be read as a sentence says so', async () => {
  expect(await tried('Deep sleep.')).toMatchObject([{ isReadable: false, verdict: undefined }]);
});

test('a lit sentence tells what was weighed, as pages are linked by it', async () => {
  const text = 'In deep sleep, a sleeping brain does a memory replay.';
  const [one] = await tried(text);
  const passage = { id: 0, text, words: [], networks: [id], before: '' };
  const { matches } = await matchPassages([{ ...passage, words: one!.words.map(strongOf) }], source);
  expect(one!.weighed!.told).toBeGreaterThan(1);
  const shown = one!.weighed!.nodes.filter(({ outcome }) => outcome === 'strong' || outcome === 'weak');
  expect(shown.map(({ link }) => link)).toEqual(matches[0]!.links);
  expect(shown[0]!.node.name).toBe('Night Replay');
});

const strongOf = ({ text, start, kind }: TriedSentence['words'][number]) => ({
  text,
  start,
  topic: 0,
  strong: kind === 'strong',
});

test('a lit sentence that is linked to nothing says how much it tells of what a link needs', async () => {
  const [one] = await tried('Nothing at all is better than some deep sleep.');
  expect(one!.weighed!.told).toBeLessThan(1);
  expect(one!.weighed!.nodes.every(({ outcome }) => outcome === 'silent')).toBe(true);
});

test('what the reader corrected is said to be corrected', async () => {
  const text = 'In deep sleep, the sleeping brain has one memory replay more.';
  await library.correct([correctionOf(text, `${id}/night-replay`)]);
  const [one] = await tried(text);
  expect(one!.weighed!.nodes.find(({ node }) => node.name === 'Night Replay')!.outcome).toBe('corrected');
});

test('no more than 20,000 characters are tried', async () => {
  const sentence = 'This one is about deep sleep. ';
  const sentences = await tried(sentence.repeat(1_000));
  expect(sentences.length).toBeLessThanOrEqual(Math.ceil(MAX_TRIED / sentence.length));
});

test('a lexicon without words sees nothing', async () => {
  const nothing = { ...lexicon, words: '{}', faint: '{}', seeds: '' };
  const [one] = await trialWith(nothing)({ title: '', text: 'This one is about deep sleep.' }, source);
  expect(one).toEqual({ ...one, words: [], verdict: undefined, topics: [] });
});
