import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { correctionOf, sleep, trains } from './small-networks';

async function filled() {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(sleep, { aliases: ['AAAAAAAAAAA'], builtIn: true })).stored;
  await library.setEnabled((await library.add({ ...trains, vocabulary: undefined })).stored.id, false);
  await library.correct([correctionOf('Tea keeps nobody awake.', `${id}/late-tea`, { forms: ['evening tea'] })]);
  return library;
}

test('a library that is exported, erased and imported is identical', async () => {
  const library = await filled();
  const everything = async () => [
    await library.networks(),
    await library.nodes(),
    { ...(await library.exportAll()), exportedAt: '' },
  ];
  const before = await everything();
  const file = JSON.stringify(await library.exportAll());
  await library.erase();
  expect(await everything()).toEqual([
    [],
    [],
    {
      format: 'netgloss-library',
      version: 4,
      exportedAt: '',
      networks: [],
      corrections: [],
      evidence: [],
      versions: [],
    },
  ]);
  expect(await library.importAll(JSON.parse(file))).toEqual({ added: 2, known: 0, corrections: 1, evidence: 0 });
  expect(await everything()).toEqual(before);
});

test('importing what is there changes nothing', async () => {
  const library = await filled();
  const before = [await library.networks(), await library.nodes(), await library.identity()];
  expect(await library.importAll(await library.exportAll())).toEqual({
    added: 0,
    known: 2,
    corrections: 0,
    evidence: 0,
  });
  expect([await library.networks(), await library.nodes(), await library.identity()]).toEqual(before);
});
