import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startLibrary } from '@/entrypoints/background/start-library';
import { openExtensionLibrary } from '@/lib/browser/library';
import { evidence, firstLook, keptSites, lexicon } from '@/lib/browser/settings';
import { firstLookOf } from '@/lib/lexicon';
import type { StoredNetwork } from '@/lib/model';
import { openDb, writeMeta } from '@/lib/store/db';
import { keepingOf } from '../lib/store/keeping';

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('netgloss');
});

test('the built-in network is there after the first start, and its lexicon is published', async () => {
  const library = openExtensionLibrary();
  await startLibrary(library);
  expect(await library.networks()).toMatchObject([{ builtIn: true, network: { findings: { length: 6 } } }]);
  expect((await lexicon.getValue()).topics).toHaveLength(3);
  library.close();
});

test('a lexicon that was not published before the background was killed is published at the next start', async () => {
  const library = openExtensionLibrary();
  await startLibrary(library);
  const published = await lexicon.getValue();
  await lexicon.setValue({ ...published, revision: published.revision - 1, topics: [] });
  await firstLook.setValue({ ...firstLook.fallback, revision: published.revision - 1 });
  await startLibrary(library);
  expect(await lexicon.getValue()).toEqual(published);
  expect(await firstLook.getValue()).toEqual(firstLookOf(published));
  library.close();
});

test('a first look in the form of an older version is published anew', async () => {
  const library = openExtensionLibrary();
  await startLibrary(library);
  const published = await firstLook.getValue();
  const { revision } = published;
  await fakeBrowser.storage.local.set({ [firstLook.key]: { revision, seeds: 'badg', words: 'badg' } });
  await startLibrary(library);
  expect(await firstLook.getValue()).toEqual(published);
  library.close();
});

test('pages are told at the next start of evidence that was kept when the background was killed, once', async () => {
  const library = openExtensionLibrary();
  await library.keepEvidence(keepingOf('Tea.'));
  const published = await evidence.getValue();
  await fakeBrowser.storage.local.remove([evidence.key, keptSites.key]);
  await startLibrary(library);
  expect(await keptSites.getValue()).toEqual(['news.example']);
  expect(await evidence.getValue()).toBe(published);
  await keptSites.removeValue();
  await startLibrary(library);
  expect(await keptSites.getValue()).toEqual([]);
  library.close();
});

test('networks of a large import whose page was closed are prepared at the next start', async () => {
  const library = openExtensionLibrary();
  await startLibrary(library);
  const [stored] = await library.networks();
  const { topics } = await lexicon.getValue();
  const db = openDb('netgloss');
  await db.transaction('rw', db.networks, db.networkSummaries, db.topics, async () => {
    await db.networks.put({ ...stored!, vocabulary: { topics: [], forms: {} }, isWaiting: true });
    await db.networkSummaries.update(stored!.id, { isWaiting: true });
    await db.topics.clear();
  });
  await library.publish();
  expect((await lexicon.getValue()).topics).toEqual([]);
  await startLibrary(library);
  expect((await lexicon.getValue()).topics).toEqual(topics);
  expect(await library.networks()).toEqual([stored]);
  db.close();
  library.close();
});

test('a library that vanished is not filled again before the reader knows', async () => {
  const first = openExtensionLibrary();
  await startLibrary(first);
  first.close();
  await Dexie.delete('netgloss');
  const library = openExtensionLibrary();
  await startLibrary(library);
  expect(await library.networks()).toEqual([]);
  expect((await lexicon.getValue()).topics).toEqual([]);
  library.close();
});

test('the words of the built-in network follow the extension, until the reader edits them', async () => {
  const library = openExtensionLibrary();
  await startLibrary(library);
  const [stored] = await library.networks();
  const older = { ...stored!.vocabulary, faint: [] };
  const age = async (changes: Partial<StoredNetwork>) => {
    const db = openDb('netgloss');
    await writeMeta(db, 'vocabularies', 0);
    await db.networks.update(stored!.id, changes);
    db.close();
    await startLibrary(library);
    return (await library.network(stored!.id))!.vocabulary;
  };
  expect(await age({ vocabulary: older })).toEqual(stored!.vocabulary);
  expect((await lexicon.getValue()).revision).toBe((await library.identity()).revision);
  expect(await age({ vocabulary: older, vocabularyEditedAt: '2027-01-02T10:00:00.000Z' })).toEqual(older);
  library.close();
});
