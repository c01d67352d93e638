import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { correctionOf, sleep } from './small-networks';

async function world() {
  const told: number[] = [];
  const library = openLibrary({ name: crypto.randomUUID(), corrected: revision => void told.push(revision) });
  const { id } = (await library.add(sleep)).stored;
  return { library, told, id, tea: `${id}/late-tea`, night: `${id}/night-replay` };
}

test('what the reader said does not relate is remembered whatever the case and punctuation, until taken back', async () => {
  const { library, tea: node } = await world();
  await library.correct([correctionOf('Tea keeps “nobody” awake.', node)]);
  const pairs = [
    { text: 'tea  keeps nobody awake', node },
    { text: 'Tea keeps me awake.', node },
  ];
  expect(await library.corrected(pairs)).toEqual([true, false]);
  await library.forget([{ text: 'Tea keeps nobody awake', node }]);
  expect(await library.corrected(pairs)).toEqual([false, false]);
  expect(await library.corrected([])).toEqual([]);
});

test('a form is distrusted as often as it was among the reasons of a link called not related', async () => {
  const { library, tea, night } = await world();
  await library.correct([
    correctionOf('One', tea, { forms: ['evening tea', 'late tea'] }),
    correctionOf('Two', tea, { forms: ['evening tea'] }),
    correctionOf('Two.', tea, { forms: ['evening tea'] }), // The same passage again.
    correctionOf('Two', night, { forms: ['memory replay'] }),
  ]);
  const distrusted = await library.distrust([tea, 'x/unknown']);
  expect(distrusted).toEqual(new Map([[tea, new Map(Object.entries({ 'evening tea': 2, 'late tea': 1 }))]]));
  expect(await library.distrust([])).toEqual(new Map());
});

test('what is taken back, by one or all at once, is trusted again', async () => {
  const { library, tea, night } = await world();
  const said = [
    correctionOf('One', tea, { forms: ['evening tea'] }),
    correctionOf('Two', night, { forms: ['memory replay'] }),
  ];
  await library.correct(said);
  expect((await library.distrust([tea, night])).size).toBe(2);
  expect(await library.forget([said[0]!])).toEqual([said[0]]);
  expect([...(await library.distrust([tea, night])).keys()]).toEqual([night]);
  expect(await library.forget('all')).toEqual([said[1]]);
  expect((await library.distrust([tea, night])).size).toBe(0);
  await library.correct(said);
  expect((await library.distrust([tea, night])).size).toBe(2);
  await library.erase();
  expect((await library.distrust([tea, night])).size).toBe(0);
});

test('the newest corrections come first, so many as are asked for, with how many there are', async () => {
  const { library, tea } = await world();
  const at = (day: number) => correctionOf(`Day ${day}`, tea, { correctedAt: `2027-01-0${day}T10:00:00.000Z` });
  await library.correct([at(2), at(3), at(1)]);
  const { latest, count } = await library.corrections(2);
  expect(latest).toEqual([at(3), at(2)]);
  expect(count).toBe(3);
});

test('a passage knows what it was corrected about, as long as the network is matched', async () => {
  const { library, id, tea } = await world();
  await library.correct([correctionOf('Tea at night.', tea, { forms: ['evening tea'] }), correctionOf('Tea', 'x/y')]);
  const said = [{ node: tea, name: 'Late Tea', forms: ['evening tea'] }];
  expect(await library.unrelated(['Else', 'tea at night', 'Tea'])).toEqual([[], said, []]);
  await library.setEnabled(id, false);
  expect(await library.unrelated(['tea at night'])).toEqual([[]]);
});

test('every change of the corrections is told with another number, and nothing else is', async () => {
  const { library, told, id, tea } = await world();
  await library.setEnabled(id, false);
  await library.correct([correctionOf('Tea', tea)]);
  const file = await library.exportAll();
  await library.importAll(file);
  expect(told).toHaveLength(1);
  await library.forget('all');
  await library.importAll(file);
  expect(new Set(told).size).toBe(3);
});

test('importing a correction that is there keeps its forms', async () => {
  const { library, tea } = await world();
  await library.correct([correctionOf('Tea', tea, { forms: ['evening tea'] })]);
  const file = await library.exportAll();
  await library.importAll({ ...file, corrections: [correctionOf('tea', tea)] });
  expect((await library.corrections(9)).latest).toEqual(file.corrections);
});

test('corrections of the first version of the database are read, with no forms', async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(1).stores({
    networks: 'id, hashtag, *aliases, addedAt',
    findings: 'key, networkId, *terms',
    corrections: '[node+fingerprint]',
    removed: 'id, removedAt',
    meta: 'name',
  });
  const { forms: _, ...correction } = correctionOf('Tea', 'x/y');
  await old.table('corrections').add({ ...correction, fingerprint: 'tea' });
  old.close();
  const library = openLibrary({ name });
  expect(await library.corrections(9)).toEqual({
    latest: [{ ...correction, forms: [] }],
    names: new Map(),
    count: 1,
  });
  expect(await library.corrected([{ text: 'tea', node: 'x/y' }])).toEqual([true]);
  expect(await library.distrust(['x/y'])).toEqual(new Map());
});
