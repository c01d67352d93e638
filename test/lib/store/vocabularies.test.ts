import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { matchPassages } from '@/lib/matching';
import { Problem } from '@/lib/problem';
import { vocabularyOf } from '@/lib/vocabulary';
import type { Vocabulary } from '@/lib/vocabulary-model';
import { edited, filled } from './edited';
import { sleep, trains } from './small-networks';

test('an edited vocabulary is stored, said to be the reader’s, and told to open pages', async () => {
  const { library, id, told } = await filled();
  const before = await library.identity();
  await library.setVocabulary(id, edited);
  const stored = (await library.network(id))!;
  expect(stored.vocabulary).toEqual(edited);
  expect(stored.network).toEqual(sleep);
  expect(Date.parse(stored.vocabularyEditedAt!)).toBeGreaterThan(0);
  expect((await library.identity()).revision).toBeGreaterThan(before.revision);
  const { words, faint } = told.at(-1)!.lexicon;
  expect(JSON.parse(words)).toMatchObject({ pill: 'w0 pillow' });
  expect(JSON.parse(faint)).toEqual({ blan: `${id} blanket` });
});

test('findings are found by their new forms and weighed by their new concepts', async () => {
  const { library, id } = await filled();
  await library.setVocabulary(id, { ...edited, forms: { 'late-tea': ['green leaf'] } });
  const [found] = await library.candidates(['leaf'], []);
  expect(found).toMatchObject({ key: `${id}/late-tea`, forms: ['green leaf'] });
  const all = new Map((await library.candidates([], [id])).map(({ name, concepts }) => [name, concepts]));
  expect(all.get('Night Replay')).toEqual(edited.concepts!['night-replay']);
  expect(all.get('Late Tea')).toEqual({});
});

test.each<[what: string, wrong: unknown, field: string]>([
  ['a word of signs alone', { ...edited, faint: ['–'] }, 'faint.0'],
  ['a weight above 3', { ...edited, concepts: { 'night-replay': { employer: 4 } } }, 'concepts.night-replay.employer'],
  ['forms of a finding of another network', { ...edited, forms: { other: [] } }, 'vocabulary.forms.other'],
  ['no vocabulary at all', 'words', ''],
])('%s is refused with its place, and the library is as it was', async (_, wrong, field) => {
  const { library, id } = await filled();
  const before = [await library.networks(), await library.nodes(), await library.identity()];
  const refused = await library.setVocabulary(id, wrong as Vocabulary).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ key: 'badField', values: { field } });
  expect([await library.networks(), await library.nodes(), await library.identity()]).toEqual(before);
});

test.each([sleep, { ...sleep, vocabulary: undefined }])(
  'a reset brings back the words it came with (%#)',
  async network => {
    const { library, id } = await filled(network);
    const before = [await library.networks(), await library.nodes()];
    await library.setVocabulary(id, edited);
    await library.resetVocabulary(id);
    expect([await library.networks(), await library.nodes()]).toEqual(before);
  },
);

test('a network that is not there is left alone', async () => {
  const { library, told } = await filled();
  const { length } = told;
  await library.setVocabulary('x', edited);
  await library.resetVocabulary('x');
  expect(told).toHaveLength(length);
});

test.each([sleep, { ...sleep, vocabulary: undefined }])(
  'an export carries the reader’s words, and what they were before (%#)',
  async network => {
    const { library, id } = await filled(network);
    await library.setVocabulary(id, edited);
    const before = [await library.networks(), await library.nodes()];
    const file = await library.exportAll();
    expect(file.networks[0]!.network.vocabulary).toEqual(edited);
    await library.erase();
    await library.importAll(file);
    expect([await library.networks(), await library.nodes()]).toEqual(before);
    await library.resetVocabulary(id);
    expect((await library.network(id))!.vocabulary).toEqual(vocabularyOf(network));
  },
);

test('one network alone answers as if it were all there is, and on', async () => {
  const { library, id } = await filled();
  const other = (await library.add(trains)).stored.id;
  await library.setEnabled(other, false);
  const alone = library.alone(other);
  const passage = { id: 1, text: 'A waiting train on a single track.', words: [], networks: [other], before: '' };
  const { matches, nodes } = await matchPassages([passage], alone);
  expect(matches[0]!.links.map(({ node }) => node)).toEqual([`${other}/single-track`]);
  expect(nodes[0]!.topic).toBe(0);
  expect(await alone.candidates(['memori', 'replay'], [id])).toEqual([]);
  await library.setVocabulary(other, { ...trains.vocabulary!, forms: { 'single-track': ['rusty rail'] } });
  expect([...(await alone.formWords()).values()]).toContain('rusty');
});
