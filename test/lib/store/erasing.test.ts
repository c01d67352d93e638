import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { withWritten } from '@/lib/draft-edits';
import { openDb } from '@/lib/store/db';
import { openLibrary } from '@/lib/store/library';
import { STORED_KINDS, type StoredKind } from '@/lib/store/stored';
import { evidence } from '../../fixtures/evidence';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';
import { edit } from './written';

const PAGE = { url: 'https://a.example/tea', site: 'a.example' };

/** A library with something of each kind: also a passage and a network that were taken out, and a former version. */
async function world() {
  const [name, told] = [crypto.randomUUID(), [] as string[]];
  const library = openLibrary({
    name,
    published: () => void told.push('networks'),
    corrected: () => void told.push('corrections'),
    kept: () => void told.push('evidence'),
  });
  const first = (await library.add(sleep, { aliases: ['AAAAAAAAAAA'], builtIn: true })).stored.id;
  const id = (await edit(library, first, draft => withWritten(draft, 1, { name: 'Tea Late' }))).id;
  const tea = `${id}/tea-late`;
  await library.remove((await library.add(trains)).stored.id);
  await library.correct([correctionOf('Tea.', tea)]);
  await library.keepEvidence(keepingOf('Tea.', tea));
  const { id: out } = await library.keepEvidence(keepingOf('More tea.', tea));
  await library.removeEvidence([out]);
  await library.keepCoverage({ ...PAGE, nodes: { [tea]: 2 } });
  await library.keepApart([[`${id}/night-replay`, tea]], true);
  told.length = 0;
  return { library, id, tea, told, rows: () => rowsOf(name) };
}

/** All that is in the database but the numbers that rise with each change. */
async function rowsOf(name: string): Promise<Record<string, unknown[]>> {
  const db = openDb(name);
  const all = await Promise.all(db.tables.map(async table => [table.name, await table.toArray()] as const));
  db.close();
  const { meta, merged, ...rows } = Object.fromEntries(all) as Record<string, { name: string; revision?: number }[]>;
  const steady = meta!.filter(row => !['revision', 'corrections', 'evidence'].includes(row.name));
  return { ...rows, merged: merged!.map(row => ({ ...row, revision: 0 })), meta: steady };
}

test.each(STORED_KINDS)('what was erased of %s comes back whole, and that is told', async kind => {
  const { library, told, rows } = await world();
  const before = await rows();
  const erased = await library.eraseKind(kind);
  expect(await rows()).not.toEqual(before);
  told.length = 0;
  await library.putBack(erased);
  expect(await rows()).toEqual(before);
  expect(told).toEqual(['networks', 'evidence', 'corrections'].filter(each => each === kind));
});

test('what is there again by the time it is put back stays as it is', async () => {
  const { library, id } = await world();
  const replay = `${id}/night-replay`;
  const file = await library.exportAll();
  const erased = [];
  for (const kind of STORED_KINDS) erased.push(await library.eraseKind(kind));
  await library.importAll(file);
  await library.setEnabled(id, false);
  const { stored } = await library.add(trains);
  await library.keepCoverage({ ...PAGE, nodes: { [replay]: 5 } });
  for (const one of erased) await library.putBack(one);
  expect((await library.networks()).map(each => [each.id, each.enabled])).toEqual([
    [id, false],
    [stored.id, true],
  ]);
  expect(await library.removed()).toEqual([]);
  expect({ ...(await library.exportAll({ networks: [id] })), exportedAt: '' }).toMatchObject({
    evidence: file.evidence,
    corrections: file.corrections,
    versions: file.versions,
  });
  expect(await library.coverage(id)).toMatchObject({ pages: 1, nodes: new Map([[replay, 1]]) });
});

test('what was said of a finding that is edited meanwhile is put back for what it is now', async () => {
  const { library, id } = await world();
  const said: StoredKind[] = ['evidence', 'corrections', 'coverage', 'removed'];
  const erased = [];
  for (const kind of said) erased.push(await library.eraseKind(kind));
  const now = `${(await edit(library, id, draft => withWritten(draft, 1, { name: 'Evening Tea' }))).id}/evening-tea`;
  for (const one of erased) await library.putBack(one);
  const file = await library.exportAll();
  expect([...file.evidence, ...file.corrections].map(({ node }) => node)).toEqual([now, now]);
  expect([...(await library.coverage(now.split('/')[0]!)).nodes.keys()]).toEqual([now]);
});

test.each(['evidence', 'removed'] as const)(
  'what files noted on passages goes with %s, and comes back with it',
  async kind => {
    const { library, rows } = await world();
    const [here, out] = [1, 2].map(number => evidence(number, { note: `Note ${number}.` }));
    await library.importAll({ ...(await library.exportAll()), evidence: [here!, out!] });
    await library.removeEvidence([out!.id]);
    const before = await rows();
    const erased = await library.eraseKind(kind);
    expect((await rows()).givenNotes).toMatchObject(kind === 'evidence' ? [] : [{ note: 'Note 1.' }]);
    await library.putBack(erased);
    expect(await rows()).toEqual(before);
  },
);

test('what was erased is in hand though nobody could be told of it', async () => {
  const refuse = () => Promise.reject(new Error('no room'));
  const library = openLibrary({ name: crypto.randomUUID(), kept: refuse, published: refuse });
  await library.importAll(await (await world()).library.exportAll());
  const erased = [await library.eraseKind('networks'), await library.eraseKind('evidence')];
  expect([erased[0]!.networks.length, erased[1]!.evidence.length]).toEqual([1, 1]);
});
