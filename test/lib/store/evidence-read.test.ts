import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Evidence, Keeping } from '@/lib/evidence';
import { openLibrary } from '@/lib/store/library';
import { keeping, keepingWorld } from './keeping-world';
import { trains } from './small-networks';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

test('the newest evidence comes first, so much as is asked for, with how much there is', async () => {
  const { library, tea } = await keepingWorld();
  vi.useFakeTimers({ toFake: ['Date'] });
  const kept: Evidence[] = [];
  for (const day of [1, 2, 3, 4]) {
    vi.setSystemTime(`2027-01-0${day}T10:00:00.000Z`);
    kept.push(await library.keepEvidence(keeping(`Day ${day}.`, day % 2 === 0 ? { node: tea } : {})));
  }
  const [one, two, three, four] = kept;
  expect(await library.latestEvidence(3)).toEqual({ latest: [four, three, two], count: 4 });
  expect(await library.latestEvidence(1, 'unfiled')).toEqual({ latest: [three], count: 2 });
  expect(await library.latestEvidence(9, 'orphaned')).toEqual({ latest: [], count: 0 });
  await library.reportAnchored([
    { id: one!.id, as: 'orphaned' },
    { id: two!.id, as: 'changed' },
    { id: crypto.randomUUID(), as: 'found' },
  ]);
  const at = new Date().toISOString();
  expect(await library.latestEvidence(9, 'orphaned')).toEqual({
    latest: [{ ...one, anchored: { as: 'orphaned', at } }],
    count: 1,
  });
  expect(await library.evidenceFor([tea])).toMatchObject([four!, { id: two!.id, anchored: { as: 'changed' } }]);
});

test('evidence is counted by finding and stance, of one network alone', async () => {
  const { library, id, tea, night } = await keepingWorld();
  const other = (await library.add(trains)).stored.id;
  const kept: [string, Keeping['stance']][] = [
    [tea, 'supports'],
    [tea, 'supports'],
    [tea, 'contradicts'],
    [night, 'mentions'],
    [`${other}/single-track`, 'supports'],
  ];
  for (const [at, [node, stance]] of kept.entries()) await library.keepEvidence(keeping(`${at}.`, { node, stance }));
  expect(await library.evidenceCounts(id)).toEqual(
    new Map([
      [tea, { supports: 2, contradicts: 1, mentions: 0 }],
      [night, { supports: 0, contradicts: 0, mentions: 1 }],
    ]),
  );
  expect(await library.evidenceOfNetwork(other)).toHaveLength(1);
});

test('evidence of a network that is taken out stays, and is its own again when that is brought back', async () => {
  const { name, library, id, tea } = await keepingWorld();
  const kept = await library.keepEvidence(keeping('Tea.', { node: tea }));
  await library.remove(id);
  expect(await library.evidenceFor([tea])).toEqual([kept]);
  await library.restore(id);
  expect(await library.evidenceOfNetwork(id)).toEqual([kept]);
  await library.remove(id);
  library.close();
  vi.useFakeTimers({ now: Date.now() + 31 * DAY, toFake: ['Date'] });
  const later = openLibrary({ name });
  expect(await later.removed()).toEqual([]);
  expect(await later.evidenceFor([tea])).toEqual([kept]);
});

test('every change is told with another number and the sites there is evidence from, but not how it was found', async () => {
  const { library, told } = await keepingWorld();
  const source = { title: '', site: 'm.trains.test', url: 'https://trains.test/a' };
  const { id } = await library.keepEvidence(keeping('Tea.'));
  await library.keepEvidence(keeping('Trains.', { source }));
  await library.changeEvidence(id, { stance: 'mentions' });
  await library.reportAnchored([{ id, as: 'found' }]);
  await library.removeEvidence([id]);
  await library.restoreEvidence([id]);
  await library.eraseKind('evidence');
  expect(told.map(({ sites }) => sites)).toEqual([
    ['example.org'],
    ['example.org', 'm.trains.test', 'trains.test'],
    ['example.org', 'm.trains.test', 'trains.test'],
    ['m.trains.test', 'trains.test'],
    ['example.org', 'm.trains.test', 'trains.test'],
    [],
  ]);
  const revisions = told.map(({ revision }) => revision);
  expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
});
