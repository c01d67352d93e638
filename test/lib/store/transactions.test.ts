import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDb, SCHEMA, writeMeta } from '@/lib/store/db';
import type { Draft } from '@/lib/draft';
import { withWritten } from '@/lib/draft-edits';
import { openLibrary, type OpenLibrary } from '@/lib/store/library';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';
import { edit } from './written';

/** A write of the database that fails as `error` in the middle of a change. */
function failing(error: DOMException) {
  const { put } = IDBObjectStore.prototype;
  let findings = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'findings' && ++findings === 2) throw error;
    return put.call(this, value, key);
  });
}

test('a change that fails in the middle leaves nothing behind, and says why', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  await library.add(trains);
  const before = [await library.networks(), await library.nodes(), await library.identity()];
  const full = failing(new DOMException('no room', 'QuotaExceededError'));
  await expect(library.add(sleep)).rejects.toMatchObject({ key: 'libraryFull' });
  full.mockRestore();
  expect([await library.networks(), await library.nodes(), await library.identity()]).toEqual(before);
  await library.add(sleep);
  expect(await library.networks()).toHaveLength(2);
});

/** An export of a library with one network. */
const source = openLibrary({ name: crypto.randomUUID() });
await source.add(sleep);
const file = await source.exportAll();

const called = (draft: Draft, name: string) => withWritten(draft, 0, { name });

test.each<[string, (library: OpenLibrary, id: string) => Promise<unknown>]>([
  ['an import', library => library.importAll(file)],
  ['an edited network', (library, id) => edit(library, id, draft => called(draft, 'Waiting Hall'))],
  ['a network that comes back', (library, id) => library.removeAll([id]).then(() => library.restoreAll([id]))],
])('there is no room for %s: it says so, and all is as it was', async (_, change) => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add({ ...trains, findings: [...trains.findings, ...sleep.findings] })).stored;
  await library.keepEvidence(keepingOf('Late again.', `${id}/single-track`));
  const all = async () => ({ ...(await library.exportAll()), exportedAt: '' });
  const before = await all();
  const full = failing(new DOMException('no room', 'QuotaExceededError'));
  await expect(change(library, id)).rejects.toMatchObject({ key: 'libraryFull' });
  full.mockRestore();
  await library.restoreAll([id]);
  expect(await all()).toEqual(before);
});

test('a built-in network that could not be stored is put in at the next start', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const full = failing(new DOMException('no room', 'QuotaExceededError'));
  await expect(library.addBuiltIn(sleep)).rejects.toMatchObject({ key: 'libraryFull' });
  full.mockRestore();
  expect(await library.addBuiltIn(sleep)).toBe(true);
});

test('nothing is written where a newer version wrote, and reading goes on', async () => {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  const { id } = (await library.add(sleep)).stored;
  await writeMeta(openDb(name), 'schema', SCHEMA + 1);
  const newer = { key: 'libraryNewer', values: { stored: SCHEMA + 1, known: SCHEMA } };
  await expect(library.add(trains)).rejects.toMatchObject(newer);
  await expect(library.remove(id)).rejects.toMatchObject(newer);
  await expect(library.erase()).rejects.toMatchObject(newer);
  await expect(library.correct([correctionOf('Tea', `${id}/late-tea`)])).rejects.toMatchObject(newer);
  expect(await library.networks()).toHaveLength(1);
});

test.each(['InvalidStateError', 'UnknownError'])(
  'a database that cannot be opened (%s) makes the library unavailable',
  async name => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', name);
    });
    const library = openLibrary({ name: crypto.randomUUID() });
    await expect(library.networks()).rejects.toMatchObject({ key: 'libraryUnavailable', values: { reason: name } });
    await expect(library.add(sleep)).rejects.toMatchObject({ key: 'libraryUnavailable' });
  },
);

test('a network taken out 31 days ago is forgotten with what it was and its corrections when the library is opened, a newer one is kept', async () => {
  const name = crypto.randomUUID();
  const library = openLibrary({ name });
  const ids = [];
  for (const network of [sleep, trains]) {
    const former = (await library.add(network)).stored.id;
    const { id } = await edit(library, former, draft => ({ ...draft, title: `${draft.title}, again` }));
    await library.correct([correctionOf('Not so', `${id}/x`)]);
    await library.keepApart([[`${id}/x`, `${id}/y`]], true);
    await library.remove(id);
    ids.push(id);
  }
  const db = openDb(name);
  const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000).toISOString();
  await db.removed.update(ids[0]!, { removedAt: days(31) });
  await db.removed.update(ids[1]!, { removedAt: days(29) });
  library.close();
  db.close();
  const again = openLibrary({ name });
  const { corrections, versions, distinct } = await again.exportAll();
  expect(corrections).toMatchObject([{ node: `${ids[1]}/x` }]);
  expect(versions).toMatchObject([{ successor: ids[1] }]);
  expect(distinct).toEqual([[`${ids[1]}/x`, `${ids[1]}/y`]]);
  for (const id of ids) await again.restore(id);
  expect((await again.networks()).map(({ id }) => id)).toEqual([ids[1]]);
});

test('what can be brought back is told until it is back', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  const [first, second] = [(await library.add(sleep)).stored, (await library.add(trains)).stored];
  await library.remove(first.id);
  await library.remove(second.id);
  expect((await library.removed()).map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
  await library.restore(first.id);
  expect(await library.removed()).toEqual([second]);
});
