import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '@/lib/store/library';
import { STORED_KINDS } from '@/lib/store/stored';
import { evidence } from '../../fixtures/evidence';
import { keepingOf } from './keeping';
import { correctionOf, sleep, trains } from './small-networks';

async function world() {
  const told: string[] = [];
  const library = openLibrary({
    name: crypto.randomUUID(),
    published: () => void told.push('networks'),
    corrected: () => void told.push('corrections'),
    kept: () => void told.push('evidence'),
  });
  const { id, addedAt } = (await library.add(sleep)).stored;
  await library.correct([correctionOf('Tea.', `${id}/late-tea`)]);
  const kept = await library.keepEvidence(keepingOf('Tea.', `${id}/late-tea`));
  told.length = 0;
  const counts = async () => Object.fromEntries((await library.stored()).map(({ kind, count }) => [kind, count]));
  return { library, told, id, addedAt, kept, counts };
}

test('each kind says how much there is of it, about how large it is, and since when', async () => {
  const { library, addedAt, kept } = await world();
  const stored = await library.stored();
  expect(stored.map(({ kind }) => kind)).toEqual(STORED_KINDS);
  expect(stored).toMatchObject([
    { kind: 'networks', count: 1, since: addedAt },
    { kind: 'evidence', count: 1, since: kept.keptAt },
    { kind: 'corrections', count: 1, since: '2027-01-02T10:00:00.000Z' },
    { kind: 'coverage', count: 0, bytes: 0 },
    { kind: 'versions', count: 0, bytes: 0 },
    { kind: 'removed', count: 0, bytes: 0 },
  ]);
  for (const { count, bytes, since } of stored)
    expect([bytes > 0, since !== undefined]).toEqual([count > 0, count > 0]);
});

test('what is stored is about as large as its file', async () => {
  const { library } = await world();
  const file = await library.exportAll();
  const many = Array.from({ length: 500 }, (_, at) => evidence(at + 1, { note: 'a'.repeat(at) }));
  await library.importAll({ ...file, evidence: many });
  const bytes = (await library.stored()).find(({ kind }) => kind === 'evidence')!.bytes;
  const inFile = JSON.stringify(many).length;
  expect(bytes / inFile).toBeGreaterThan(0.5);
  expect(bytes / inFile).toBeLessThan(1.5);
});

test.each(['networks', 'evidence', 'corrections'] as const)(
  '%s are erased and nothing else, and that is told',
  async kind => {
    const { library, told, counts } = await world();
    const before = await counts();
    await library.eraseKind(kind);
    expect(await counts()).toEqual({ ...before, [kind]: 0 });
    expect(told).toEqual([kind]);
  },
);

test('what was taken out is erased with its kind, or by itself', async () => {
  const { library, id, kept, counts } = await world();
  await library.remove((await library.add(trains)).stored.id);
  await library.removeEvidence([kept.id]);
  expect(await counts()).toMatchObject({ networks: 1, evidence: 0, removed: 2 });
  await library.eraseKind('evidence');
  expect(await counts()).toMatchObject({ removed: 1 });
  await library.restoreEvidence([kept.id]);
  expect(await library.evidenceOfNetwork(id)).toEqual([]);
  await library.eraseKind('removed');
  expect(await library.removed()).toEqual([]);
  expect(await counts()).toMatchObject({ networks: 1, removed: 0 });
});

test('with the networks all is gone that was worked out of them', async () => {
  const { library, id } = await world();
  await library.keepApart([[`${id}/late-tea`, `${id}/night-replay`]], true);
  await library.eraseKind('networks');
  expect((await library.exportAll()).distinct).toEqual([]);
  expect(await library.nodes()).toEqual([]);
  expect(await library.search('tea')).toEqual([]);
  expect([...(await library.formWords())]).toEqual([]);
  expect((await library.wholeLexicon()).topics).toEqual([]);
});
