import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { matchPassages } from '@/lib/matching';
import { vocabularyOf } from '@/lib/vocabulary';
import { age, edited, filled } from './edited';
import { sleep, trains } from './small-networks';

test('what an older version derived or shipped is made anew once, also in what was removed', async () => {
  const { library, id, told, name } = await filled(sleep, { builtIn: true });
  const derived = (await library.add({ ...trains, vocabulary: undefined })).stored.id;
  await library.remove(derived);
  const older = { topics: [], forms: {} };
  await age(name, async db => {
    await db.networks.toCollection().modify({ vocabulary: older, network: { ...sleep, vocabulary: older } });
    await db.removed.toCollection().modify(row => void (row.stored.vocabulary = older));
  });
  await library.refreshVocabularies([sleep]);
  expect(await library.network(id)).toMatchObject({ network: sleep, vocabulary: sleep.vocabulary });
  expect((await library.removed())[0]!.vocabulary).toEqual(vocabularyOf({ ...trains, vocabulary: undefined }));
  expect(told.at(-1)!.lexicon.topics).toHaveLength(2);
  const { length } = told;
  await library.refreshVocabularies([sleep]);
  expect(told).toHaveLength(length);
});

test('a new library has nothing to make anew', async () => {
  const { library, told } = await filled();
  const { length } = told;
  await library.refreshVocabularies([sleep]);
  expect(told).toHaveLength(length);
});

test('what the reader edited stays through updates, and a reset then brings the newest', async () => {
  const { library, id, name } = await filled({ ...sleep, vocabulary: { topics: [], forms: {} } }, { builtIn: true });
  await library.setVocabulary(id, edited);
  await age(name);
  await library.refreshVocabularies([sleep]);
  expect((await library.network(id))!.vocabulary).toEqual(edited);
  await library.resetVocabulary(id);
  expect((await library.network(id))!.vocabulary).toEqual(sleep.vocabulary);
});

test('an imported built-in network gets this version’s words', async () => {
  const { library, id } = await filled({ ...sleep, vocabulary: { topics: [], forms: {} } }, { builtIn: true });
  const file = await library.exportAll();
  await library.erase();
  await library.importAll(file);
  await library.refreshVocabularies([sleep]);
  expect((await library.network(id))!.vocabulary).toEqual(sleep.vocabulary);
});

test('rows of earlier versions, without faint words and concepts, are matched as they are', async () => {
  const { library, id, name } = await filled();
  await age(name, db => db.findings.toCollection().modify(row => void delete row.concepts));
  const passage = { id: 1, text: 'The memory replay of a sleeping brain.', words: [], networks: [id], before: '' };
  const { matches } = await matchPassages([passage], library);
  expect(matches[0]!.links[0]!.node).toBe(`${id}/night-replay`);
});
