import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { withWritten } from '@/lib/draft-edits';
import { libraryFileFromJson } from '@/lib/library-file';
import { openDb } from '@/lib/store/db';
import { openLibrary, type OpenLibrary } from '@/lib/store/library';
import { filled } from './edited';
import { keepingOf } from './keeping';
import { edit, renamed } from './written';

const back = (draft: Parameters<typeof renamed>[0]) => withWritten(draft, 1, { name: 'Late Tea' });
const quotes = async (library: OpenLibrary, node: string) =>
  (await library.evidenceFor([node])).map(({ quote }) => quote.exact).toSorted();

/** A network that was edited, and edited back, with evidence from before, between and after. */
async function edited() {
  const { library, id } = await filled();
  await library.keepEvidence(keepingOf('First.', `${id}/late-tea`));
  const between = await edit(library, id, renamed);
  await library.keepEvidence(keepingOf('Second.', `${between.id}/evening-tea`));
  const again = await edit(library, between.id, back);
  await library.keepEvidence(keepingOf('Third.', `${between.id}/evening-tea`)); // From a page that was shown what was.
  return { library, id, between, again };
}

test('a network that says again what it said has its hashtag again, and all evidence', async () => {
  const { library, id, between, again } = await edited();
  expect(again.id).toBe(id);
  expect(again.aliases).toEqual([between.hashtag]);
  expect(await quotes(library, `${id}/late-tea`)).toEqual(['First.', 'Second.', 'Third.']);
  expect((await library.formerVersions(id, 9)).map(({ stored }) => stored.id)).toEqual([between.id]);
  expect(await library.networkSummaries()).toMatchObject([{ id, aliases: [between.hashtag] }]);
});

test('round and round, nothing is lost, and versions do not pile up', async () => {
  const { library, id, between } = await edited();
  for (let round = 0; round < 3; round += 1) {
    expect(await library.bringBack(between.id)).toEqual([between.id]);
    expect(await quotes(library, `${between.id}/evening-tea`)).toHaveLength(3);
    expect((await edit(library, between.id, back)).id).toBe(id);
  }
  expect(await library.formerIds()).toEqual([between.id]);
  expect(await quotes(library, `${id}/late-tea`)).toHaveLength(3);
});

test('what was edited back and forth travels, also into a library where it is the other way round', async () => {
  const { library, id, between } = await edited();
  const file = libraryFileFromJson(structuredClone(await library.exportAll()));
  const other = openLibrary({ name: crypto.randomUUID() });
  await other.importAll(file);
  expect({ ...(await other.exportAll()), exportedAt: '' }).toEqual({ ...file, exportedAt: '' });
  await library.bringBack(between.id);
  await library.importAll(file);
  expect((await library.networks()).map(one => one.id).toSorted()).toEqual([id, between.id].toSorted());
  expect(await quotes(library, `${between.id}/evening-tea`)).toHaveLength(3);
  expect((await library.latestEvidence(9)).count).toBe(3);
  expect(await library.formerVersion(id)).toMatchObject({ now: between.id });
});

test('what a network was is remembered where a version between was added again, and taken out long ago', async () => {
  const { library, id, name } = await filled();
  const between = await edit(library, id, renamed);
  const last = await edit(library, between.id, draft => withWritten(draft, 1, { name: 'Midnight Tea' }));
  await library.add(between.network);
  await library.remove(between.id);
  library.close();
  const db = openDb(name);
  await db.removed.update(between.id, { removedAt: '2020-01-01T00:00:00.000Z' });
  db.close();
  const again = openLibrary({ name });
  expect(await again.removed()).toEqual([]);
  expect((await again.formerVersions(last.id, 9)).map(({ stored }) => stored.id)).toEqual([between.id, id]);
});
