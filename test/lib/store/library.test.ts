import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryFileFromJson } from '@/lib/library-file';
import { openLibrary } from '@/lib/store/library';
import { stem } from '@/lib/text';
import { lexiconOf } from '@/lib/lexicon';
import { sleep, trains } from './small-networks';

const open = () => openLibrary({ name: crypto.randomUUID() });
const namesOf = (nodes: { name: string }[]) => nodes.map(({ name }) => name).toSorted();

test('a stem finds every finding and relationship with a form or name that holds it', async () => {
  const library = open();
  await library.add(sleep);
  await library.add(trains);
  expect(namesOf(await library.candidates([stem('replay')], []))).toEqual(['Lost Night', 'Night Replay']);
  expect(namesOf(await library.candidates(['waiting', 'tea'].map(stem), []))).toEqual(['Late Tea', 'Single Track']);
  expect(await library.candidates(['boat'], [])).toEqual([]);
  expect(await library.candidates([], [])).toEqual([]);
});

test('a network that a page is on the topics of is there with all it has, each once', async () => {
  const library = open();
  const { id } = (await library.add(sleep)).stored;
  await library.add(trains);
  const all = ['Late Tea', 'Lost Night', 'Night Replay'];
  expect(namesOf(await library.candidates([], [id]))).toEqual(all);
  expect(namesOf(await library.candidates([stem('replay')], [id]))).toEqual(all);
  await library.setEnabled(id, false);
  expect(await library.candidates([], [id])).toEqual([]);
});

test('a network that is switched off is found by nothing, and again when it is switched on', async () => {
  const library = open();
  const { stored } = await library.add(sleep);
  const before = [await library.candidates([stem('replay')], []), await library.formWords(), await library.nodes()];
  await library.setEnabled(stored.id, false);
  expect(await library.candidates([stem('replay')], [])).toEqual([]);
  expect((await library.formWords()).size).toBe(0);
  expect((await library.nodes()).map(({ topic }) => topic)).toEqual([-1, -1, -1]);
  await library.setEnabled(stored.id, true);
  expect([await library.candidates([stem('replay')], []), await library.formWords(), await library.nodes()]).toEqual(
    before,
  );
});

test('the words of all forms stay the same object until the library changes', async () => {
  const library = open();
  await library.add(sleep);
  const first = await library.formWords();
  expect(await library.formWords()).toBe(first);
  await library.add(trains);
  expect((await library.formWords()).get(stem('train'))).toBe('train');
});

test('the topic of each node is the one in the lexicon that its words speak of', async () => {
  const library = open();
  const { stored } = await library.add(trains);
  await library.add(sleep);
  const namesByTopic = async () => {
    const enabled = (await library.networks()).filter(each => each.enabled);
    const { topics } = lexiconOf(enabled, 0);
    return Object.fromEntries((await library.nodes()).map(({ name, topic }) => [name, topics[topic]?.name]));
  };
  const expected = { 'Night Replay': 'Sleeping', 'Lost Night': 'Sleeping', 'Late Tea': 'Drinks' };
  expect(await namesByTopic()).toEqual({ ...expected, 'Single Track': 'Railways' });
  await library.setEnabled(stored.id, false);
  expect(await namesByTopic()).toEqual({ ...expected, 'Single Track': undefined });
});

test('a finding names the relationships that bear on it, and summaries keep the order asked for', async () => {
  const library = open();
  const { id } = (await library.add(sleep)).stored;
  const found = await library.summaries([`${id}/lost-night`, `${id}/nowhere`, `${id}/night-replay`]);
  expect(found).toMatchObject([
    { key: `${id}/lost-night`, kind: 'relationship', facet: 'Adds Up', relationships: [] },
    { key: `${id}/night-replay`, kind: 'finding', relationships: [`${id}/lost-night`] },
  ]);
});

test('a network that is there already only gains the aliases', async () => {
  const library = open();
  const first = await library.add(sleep, { aliases: ['AAAAAAAAAAA'] });
  const second = await library.add({ ...sleep, vocabulary: undefined }, { aliases: ['AAAAAAAAAAA', 'BBBBBBBBBBB'] });
  expect(second.isNew).toBe(false);
  expect(await library.networks()).toEqual([{ ...first.stored, aliases: ['AAAAAAAAAAA', 'BBBBBBBBBBB'] }]);
  const { hashtag } = first.stored;
  expect(await library.networkSummaries()).toMatchObject([{ hashtag, aliases: ['AAAAAAAAAAA', 'BBBBBBBBBBB'] }]);
});

test('a network that is taken out and brought back is as it was', async () => {
  const library = open();
  const { id } = (await library.add(sleep, { aliases: ['AAAAAAAAAAA'] })).stored;
  await library.setEnabled(id, false);
  const before = [await library.networks(), await library.nodes()];
  await library.remove(id);
  expect([await library.networks(), await library.nodes()]).toEqual([[], []]);
  await library.restore(id);
  expect([await library.networks(), await library.nodes()]).toEqual(before);
});

test('a built-in network is put in once, and not again after the reader took it out or erased everything', async () => {
  const library = open();
  expect(await library.addBuiltIn(sleep)).toBe(true);
  const [stored] = await library.networks();
  expect(stored).toMatchObject({ builtIn: true, enabled: true });
  await library.remove(stored!.id);
  expect(await library.addBuiltIn(sleep)).toBe(false);
  await library.erase();
  expect(await library.addBuiltIn(sleep)).toBe(false);
  expect(await library.networks()).toEqual([]);
});

test('a network gains so many hashtags that its export can be imported', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const aliases = Array.from({ length: 1_001 }, (_, at) => String(at).padStart(11, 'A'));
  await library.add(sleep, { aliases });
  await library.add(sleep, { aliases: ['the-latest0'] });
  const file = await library.exportAll();
  expect(() => libraryFileFromJson(structuredClone(file))).not.toThrow();
  expect(file.networks[0]!.aliases).toContain('the-latest0');
});
