import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { MAX_ROWS } from '@/lib/limits';
import { openDb } from '@/lib/store/db';
import { openLibrary } from '@/lib/store/library';
import { sleep, trains } from './small-networks';

test('what fills more than a file is not read at all for one, and parts of it are', async () => {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  const [large, small] = [(await library.add(sleep)).stored, (await library.add(trains)).stored];
  const db = openDb(name);
  await db.networkSummaries.update(large.id, { findings: MAX_ROWS });
  db.close();
  const shares: number[] = [];
  const onProgress = (share: number) => void shares.push(share);
  await expect(library.exportAll({ onProgress })).rejects.toMatchObject({ key: 'exportTooLarge' });
  expect(shares).toEqual([]);
  expect((await library.exportAll({ networks: [small.id], onProgress })).networks).toHaveLength(1);
  expect(shares).toEqual([1]);
});
