import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { sleep, trains } from './small-networks';

test('a summary says of a network what lists show, and follows it', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { stored } = await library.add(sleep);
  const { id, hashtag, addedAt } = stored;
  const summary = {
    id,
    hashtag,
    aliases: [],
    title: 'Sleep and memory',
    question: 'What does sleep do?',
    findings: 2,
    relationships: 1,
    enabled: true,
    builtIn: false,
    addedAt,
  };
  expect(await library.networkSummaries()).toEqual([summary]);
  await library.setEnabled(id, false);
  await library.add(sleep, { aliases: ['AAAAAAAAAAA'] });
  expect(await library.networkSummaries()).toEqual([{ ...summary, enabled: false, aliases: ['AAAAAAAAAAA'] }]);
  await library.add(trains);
  await library.remove(id);
  expect((await library.networkSummaries()).map(({ title }) => title)).toEqual(['Trains and time']);
});

test('a library that an earlier version wrote is listed and searched as well', async () => {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  await library.add(sleep);
  const rows = [await library.networkSummaries(), await library.search('tea')];
  library.close();
  await forget(name);
  const again = openLibrary({ name });
  expect([await again.networkSummaries(), await again.search('tea')]).toEqual(rows);
});

test('of a network that is removed no list is left', async () => {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  const { id } = (await library.add(sleep)).stored;
  const db = await new Dexie(name).open();
  const counts = () => Promise.all(['networkSummaries', 'wordLists', 'nodeLists'].map(each => db.table(each).count()));
  expect((await counts()).every(count => count > 0)).toBe(true);
  await library.remove(id);
  expect(await counts()).toEqual([0, 0, 0]);
});

/** Make a database what version 2 left. */
async function forget(name: string): Promise<void> {
  const now = await new Dexie(name).open();
  const tables = await Promise.all(
    now.tables.map(async ({ name: table, schema }) => ({
      table,
      schema: [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
      rows: await now.table(table).toArray(),
    })),
  );
  await now.delete();
  const old = new Dexie(name);
  const kept = tables.filter(({ table }) => ['networks', 'findings', 'corrections', 'removed', 'meta'].includes(table));
  old.version(2).stores(Object.fromEntries(kept.map(({ table, schema }) => [table, schema])));
  for (const { table, rows } of kept) await old.table(table).bulkAdd(rows);
  old.close();
}
