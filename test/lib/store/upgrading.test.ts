import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { libraryFileFromJson } from '@/lib/library-file';
import { openLibrary } from '@/lib/store/library';
import { rowsOf } from '@/lib/store/rows';
import { stem } from '@/lib/text';
import { sleep, trains } from './small-networks';
import { edit, renamed } from './written';

/** A database as the first versions of its form left it, with two networks, of which one is switched off. */
async function oldLibrary(version = 2): Promise<{ name: string; fresh: ReturnType<typeof openLibrary> }> {
  const fresh = openLibrary({ name: crypto.randomUUID() });
  await fresh.add(sleep);
  await fresh.setEnabled((await fresh.add(trains)).stored.id, false);
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(version).stores({
    networks: 'id, hashtag, *aliases, addedAt',
    findings: 'key, networkId, *terms',
    corrections: version === 1 ? '[node+fingerprint]' : '[node+fingerprint], fingerprint, correctedAt',
    removed: 'id, removedAt',
    meta: 'name',
  });
  const networks = await fresh.networks();
  const rows = networks.flatMap(stored => rowsOf(stored).map(row => ({ ...row, terms: [stem(row.name)] })));
  await old.table('networks').bulkAdd(networks);
  await old.table('findings').bulkAdd(rows);
  const node = `${networks[0]!.id}/late-tea`;
  await old
    .table('corrections')
    .add({ node, fingerprint: 'tea time', text: 'Tea time.', correctedAt: '2026-01-02T10:00:00.000Z' });
  const { dbId, revision } = await fresh.identity();
  await old
    .table('meta')
    .bulkAdd(
      Object.entries({ schema: 1, dbId, revision, vocabularies: 3, topics: { [networks[0]!.id]: 0 } }).map(
        ([key, value]) => ({ name: key, value }),
      ),
    );
  old.close();
  return { name, fresh };
}

test.each([1, 2])('a library of version %i is found as one that was written anew', async version => {
  const { name, fresh } = await oldLibrary(version);
  const library = openLibrary({ name });
  const all = async (of: typeof library) => [
    [...(await of.formWords())],
    await of.candidates([stem('replay'), stem('track')], []),
    await of.nodes(),
    await of.networkSummaries(),
    await of.identity(),
  ];
  expect(await all(library)).toEqual(await all(fresh));
});

test('an upgraded library can be written to, and says that older code cannot', async () => {
  const { name } = await oldLibrary();
  const library = openLibrary({ name });
  const [, off] = await library.networks();
  await library.setEnabled(off!.id, true);
  expect(await library.candidates([stem('waiting')], [])).toHaveLength(1);
  const raw = await new Dexie(name).open();
  expect(await raw.table('meta').get('schema')).toMatchObject({ value: 2 });
  expect(await raw.table('findings').toCollection().first()).not.toHaveProperty('terms');
  raw.close();
});

test('what the first version knew follows an edited network, and can be exported', async () => {
  const { name } = await oldLibrary(1);
  const library = openLibrary({ name });
  const [first] = await library.networks();
  const { id } = await edit(library, first!.id, renamed);
  const { corrections } = libraryFileFromJson(await library.exportAll());
  expect(corrections).toMatchObject([{ text: 'Tea time.', node: `${id}/evening-tea`, forms: [] }]);
});
