import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Network } from '@/lib/model';
import { withIds } from '@/lib/network-json';
import { openLibrary } from '@/lib/store/library';
import { sleep, trains } from './small-networks';

const open = () => openLibrary({ name: crypto.randomUUID() });

/** More findings than are ranked at a time, all about boats. */
const boats: Network = withIds({
  question: 'Why do boats leak?',
  title: 'Boats',
  findings: Array.from({ length: 90 }, (_, at) => ({
    name: `Leak ${at}`,
    text: `Plank ${at} of the old boat gives way.`,
  })),
  relationships: [],
});

async function names(library: ReturnType<typeof open>, query: string) {
  return (await library.search(query)).map(({ node }) => node.name);
}

test('a large library is searched as a small one', async () => {
  const [small, large] = [open(), open()];
  for (const network of [sleep, trains]) await small.add(network);
  for (const network of [sleep, boats, trains]) await large.add(network);
  for (const query of [
    'replay',
    'nigt repley',
    'tra',
    'adds up',
    'strong tea evening',
    'replays zeppelin',
    'evening',
  ]) {
    expect(await names(large, query)).toEqual(await names(small, query));
  }
  expect(await names(large, 'boat')).toHaveLength(12);
  expect((await names(large, 'leak 77'))[0]).toBe('Leak 77');
});

test('findings of networks that are switched off are found', async () => {
  const library = open();
  await library.add(boats);
  const { id } = (await library.add(sleep)).stored;
  await library.setEnabled(id, false);
  expect(await names(library, 'evening')).toEqual(['Late Tea']);
});

test('what is added, removed, restored or erased is found or not at once', async () => {
  const library = open();
  await library.add(boats);
  expect(await names(library, 'evening')).toEqual([]);
  const { id } = (await library.add(sleep)).stored;
  expect(await names(library, 'evening')).toEqual(['Late Tea']);
  await library.remove(id);
  expect(await names(library, 'evening')).toEqual([]);
  await library.restore(id);
  expect(await names(library, 'evening')).toEqual(['Late Tea']);
  await library.erase();
  expect(await names(library, 'boat')).toEqual([]);
});

test('words that say nothing are answered all the same', async () => {
  const library = open();
  await library.add(boats);
  expect(await names(library, 'the')).toHaveLength(12);
  expect(await names(library, '')).toEqual([]);
});
