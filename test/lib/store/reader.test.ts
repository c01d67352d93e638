import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { openReader } from '@/lib/store/reader';
import { sleep, trains } from './small-networks';

test('a reader says what the library says, also of what is written meanwhile', async () => {
  const name = crypto.randomUUID();
  const [library, reader] = [openLibrary({ name }), openReader({ name })];
  expect(await reader.networkSummaries()).toEqual([]);
  const { id } = (await library.add(sleep)).stored;
  await library.add(trains);
  expect(await reader.networkSummaries()).toEqual(await library.networkSummaries());
  expect(await reader.network(id)).toEqual(await library.network(id));
  expect(await reader.search('replay')).toEqual(await library.search('replay'));
  expect(await reader.search('replay')).not.toEqual([]);
  expect(await reader.identity()).toEqual(await library.identity());
  await library.remove(id);
  expect(await reader.network(id)).toBeUndefined();
});
