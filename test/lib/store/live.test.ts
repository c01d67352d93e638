import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { sleep, trains } from './small-networks';

test('a query is run again after a write by another connection, until it is stopped', async () => {
  const name = crypto.randomUUID();
  const [page, background] = [openLibrary({ name }), openLibrary({ name })];
  await background.add(sleep);
  const seen: string[][] = [];
  const stop = watchQuery(
    async () => (await page.networks()).map(({ network }) => network.title),
    titles => seen.push(titles),
    error => {
      throw error;
    },
  );
  await vi.waitUntil(() => seen.length === 1);
  await background.add(trains);
  await vi.waitUntil(() => seen.at(-1)?.length === 2);
  stop();
  const count = seen.length;
  await background.remove((await background.networks())[0]!.id);
  await background.networks();
  expect(seen).toHaveLength(count);
});

test('a query that fails is told', async () => {
  const failed = Promise.withResolvers<unknown>();
  watchQuery(
    () => Promise.reject(new Error('no library')),
    () => {},
    failed.resolve,
  );
  expect(await failed.promise).toMatchObject({ message: 'no library' });
});
