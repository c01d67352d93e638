import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/library-file';
import type { Network } from '@/lib/model';
import { openLibrary } from '@/lib/store/library';
import { sleep, trains } from './small-networks';

const time = '2027-01-02T10:00:00.000Z';
const claimed = (network: Network) => ({ network, aliases: [], enabled: true, builtIn: true, addedAt: time });
const file: LibraryFile = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: time,
  networks: [claimed(sleep)],
  corrections: [],
  evidence: [],
  versions: [{ ...claimed(trains), successor: 'a'.repeat(43), changedAt: time, nodes: {} }],
  distinct: [],
};
const open = () => openLibrary({ name: crypto.randomUUID() });

test('whatever a file says, only what came with the extension is built in', async () => {
  const library = open();
  await library.importAll(file);
  expect(await library.networks()).toMatchObject([{ network: { title: sleep.title }, builtIn: false }]);
  const { versions } = await library.exportAll();
  expect(versions).toMatchObject([{ network: { title: trains.title }, builtIn: false }]);
});

test('what came with the extension, and is imported, is built in again', async () => {
  const library = open();
  await library.addBuiltIn(sleep);
  const before = await library.exportAll();
  await library.erase();
  await library.importAll(before);
  expect(await library.networks()).toMatchObject([{ builtIn: true }]);
});

test('a network that is there before it comes with the extension is built in from then on, with the words of that', async () => {
  const library = open();
  const { vocabulary: _vocabulary, ...bare } = sleep;
  const { id } = (await library.add(bare)).stored;
  expect(await library.addBuiltIn(sleep)).toBe(false);
  await library.refreshVocabularies([sleep]);
  expect(await library.network(id)).toMatchObject({ builtIn: true, vocabulary: sleep.vocabulary });
  expect(await library.networkSummaries()).toMatchObject([{ builtIn: true }]);
});
