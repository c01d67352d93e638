import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acknowledgeVanished, openExtensionLibrary } from '@/lib/browser/library';
import { libraryHealth, vanishedLibrary } from '@/lib/browser/library-health';
import { corrections, evidence, keptSites, lexicon, witness } from '@/lib/browser/settings';
import { keepingOf } from '../store/keeping';
import { correctionOf, sleep, trains } from '../store/small-networks';

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('netgloss');
});

/** What a browser does to a damaged database: an empty one stands in its place. */
async function losing(library: ReturnType<typeof openExtensionLibrary>) {
  library.close();
  await Dexie.delete('netgloss');
  return openExtensionLibrary();
}

test('content scripts are told the lexicon, and the witness what the library holds', async () => {
  const library = openExtensionLibrary();
  await library.add(sleep);
  const { dbId, revision } = await library.identity();
  expect(await lexicon.getValue()).toMatchObject({ revision, topics: [{ name: 'Sleeping' }, { name: 'Drinks' }] });
  expect(await witness.getValue()).toMatchObject({ networks: 1, findings: 3, dbId });
  expect(await libraryHealth(library)).toBe('fine');
  library.close();
});

test('content scripts are told when corrections are made and taken back', async () => {
  const library = openExtensionLibrary();
  const told: number[] = [];
  corrections.watch(revision => told.push(revision));
  await library.correct([correctionOf('Tea', 'x/y')]);
  await library.forget('all');
  expect(new Set(told).size).toBe(2);
  library.close();
});

test('content scripts are told when evidence changes, and on which sites there is some', async () => {
  const library = openExtensionLibrary();
  const told: number[] = [];
  evidence.watch(revision => told.push(revision));
  const { id } = await library.keepEvidence(keepingOf('Tea.'));
  expect(await keptSites.getValue()).toEqual(['news.example']);
  await library.changeEvidence(id, { stance: 'contradicts' });
  await library.erase();
  expect(await keptSites.getValue()).toEqual([]);
  expect(new Set(told).size).toBe(3);
  library.close();
});

test('a new library is fine, and so is an emptied one', async () => {
  const library = openExtensionLibrary();
  expect(await libraryHealth(library)).toBe('fine');
  await library.add(sleep);
  await library.erase();
  const next = await losing(library);
  expect(await libraryHealth(next)).toBe('fine');
  next.close();
});

test('a library that silently vanished is reported until the reader acknowledges it, whatever is written meanwhile', async () => {
  const first = openExtensionLibrary();
  await first.add(sleep);
  const library = await losing(first);
  expect(await libraryHealth(library)).toBe('vanished');
  await library.add(trains);
  expect(await vanishedLibrary(library)).toMatchObject({ networks: 1, findings: 3 });
  expect((await lexicon.getValue()).topics).toMatchObject([{ name: 'Railways' }]);
  await acknowledgeVanished(library);
  expect(await vanishedLibrary(library)).toBeUndefined();
  expect(await witness.getValue()).toMatchObject({ networks: 1, findings: 1 });
  library.close();
});
