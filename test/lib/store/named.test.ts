import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { networkIdOf } from '@/lib/hashtag';
import { openLibrary } from '@/lib/store/library';
import { keepingOf } from './keeping';
import { large, networks } from './many-findings';
import { correctionOf } from './small-networks';

test('findings of networks that still wait are called by their names wherever something is said of them', async () => {
  const library = openLibrary({ name: crypto.randomUUID() });
  await library.importAll(large);
  expect((await library.networkSummaries())[0]!.isWaiting).toBe(true);
  const [finding] = networks[0]!.findings;
  const node = `${await networkIdOf(networks[0]!)}/${finding!.id}`;
  await library.keepEvidence(keepingOf('The smelter pays in copper.', node));
  await library.correct([correctionOf('Something else.', node)]);
  expect((await library.searchEvidence('copper')).map(({ name }) => name)).toEqual([finding!.name]);
  expect((await library.corrections(9)).names).toEqual(new Map([[node, finding!.name]]));
});
