import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryFile } from '@/lib/library-file';
import type { Network } from '@/lib/model';
import { openLibrary } from '@/lib/store/library';
import { age, edited, filled } from './edited';
import { sleep, trains } from './small-networks';
import { edit, renamed } from './written';

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
  expect(await library.addBuiltIn(sleep)).toBe(true);
  expect(await library.network(id)).toMatchObject({ builtIn: true, network: sleep, vocabulary: sleep.vocabulary });
  expect((await library.nodes()).map(({ topic }) => topic)).toContain(1); // Of these words, a second topic.
  expect(await library.networkSummaries()).toMatchObject([{ builtIn: true }]);
});

test('words of the reader’s own stay', async () => {
  const library = open();
  const { vocabulary: _vocabulary, ...bare } = sleep;
  const { id } = (await library.add(bare)).stored;
  await library.setVocabulary(id, edited);
  await library.addBuiltIn(sleep);
  expect(await library.network(id)).toMatchObject({ builtIn: true, network: sleep, vocabulary: edited });
});

test('one that was edited has the newest words when it comes back', async () => {
  const { library, id, name } = await filled({ ...sleep, vocabulary: edited }, { builtIn: true });
  await edit(library, id, renamed);
  await age(name);
  await library.refreshVocabularies([sleep]);
  await library.bringBack(id);
  expect(await library.network(id)).toMatchObject({ builtIn: true, vocabulary: sleep.vocabulary });
});

test('so has one that was edited in another browser', async () => {
  const { library, id } = await filled({ ...sleep, vocabulary: edited }, { builtIn: true });
  await edit(library, id, renamed);
  const before = await library.exportAll();
  const other = open();
  await other.addBuiltIn(sleep);
  await other.erase();
  await other.importAll(before);
  await other.refreshVocabularies([sleep]);
  await other.bringBack(id);
  expect(await other.network(id)).toMatchObject({ builtIn: true, vocabulary: sleep.vocabulary });
});
