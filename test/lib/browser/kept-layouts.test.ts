import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLayouts, joinAsBefore, settleAsBefore } from '@/lib/browser/kept-layouts';
import type { KeptJoints } from '@/lib/kept-joints';
import type { KeptLayout } from '@/lib/kept-layout';
import { estimate } from '@/lib/labels';
import { layout } from '@/lib/layout';
import { networkPicture } from '@/lib/network';
import { sample } from '../../fixtures/networks';
import { pictureOf } from '../../fixtures/pictures';

const { session } = fakeBrowser.storage;
const lettering = { measure: estimate, marks: new Map() };
const kept = async () => ((await session.get('layouts')).layouts ?? []) as KeptLayout[];

/** What was remembered, as if every node had settled so far to the left: so it can be told from what is settled anew. */
async function moveAll(by: number): Promise<void> {
  const moved = (await kept()).map(each => ({
    ...each,
    spots: each.spots.map(([key, spot]) => [key, { ...spot, x: spot.x - by }]),
  }));
  await session.set({ layouts: moved });
}

/** What a popup has that was opened a while ago: what is remembered was read. */
async function opened<T>(open: () => T): Promise<T> {
  const asked = vi.spyOn(session, 'get');
  const memory = open();
  await asked.mock.results[0]!.value;
  asked.mockRestore();
  return memory;
}

/** Settles a network as another popup, and lets all that is remembered of it be moved. */
async function settleAndKeep(nodes: number): Promise<void> {
  (await opened(settleAsBefore))(pictureOf(nodes), 400, 236, lettering);
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  await moveAll(50);
}

const inWindow = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation(async () => ({ incognito }));

beforeEach(() => {
  fakeBrowser.reset();
  inWindow(false);
});

test('nothing of private windows is remembered', async () => {
  const asked = inWindow(true);
  const written = vi.spyOn(session, 'set');
  (await opened(settleAsBefore))(pictureOf(5), 400, 236, lettering);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(await kept()).toEqual([]);
  expect(written).not.toHaveBeenCalled();
});

test('a network is settled once, and then stands as before', async () => {
  await settleAndKeep(5);
  const anew = layout(pictureOf(5), 400, 236);
  const again = (await opened(settleAsBefore))(pictureOf(5), 400, 236, lettering);
  for (const [key, spot] of anew.spots) expect(again.spots.get(key)).toEqual({ ...spot, x: spot.x - 50 });
});

test('in another size, or with other nodes, it is settled anew', async () => {
  await settleAndKeep(5);
  const settle = await opened(settleAsBefore);
  expect(settle(pictureOf(5), 400, 240, lettering)).toEqual(layout(pictureOf(5), 400, 240));
  expect(settle(pictureOf(4), 400, 236, lettering)).toEqual(layout(pictureOf(4), 400, 236));
});

test('what comes before anything was read is settled at once, and nothing remembered is lost', async () => {
  await settleAndKeep(3);
  const settle = settleAsBefore();
  expect(settle(pictureOf(2), 400, 236, lettering)).toEqual(layout(pictureOf(2), 400, 236));
  await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
});

test('only those settled last are remembered', async () => {
  const settle = await opened(settleAsBefore);
  for (let height = 236; height < 250; height++) settle(pictureOf(2), 400, height, lettering);
  const last = Array.from({ length: 12 }, (_, at) => 249 - at);
  await vi.waitFor(async () => expect((await kept()).map(({ layout: { height } }) => height)).toEqual(last));
});

test('what is forgotten is settled anew', async () => {
  await settleAndKeep(5);
  await forgetLayouts();
  expect((await opened(settleAsBefore))(pictureOf(5), 400, 236, lettering)).toEqual(layout(pictureOf(5), 400, 236));
});

test('what joins a network is found once, and anew when its words have changed', async () => {
  const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };
  joinAsBefore()(stored);
  await vi.waitFor(async () => expect((await session.get('joints')).joints).toHaveLength(1));
  const [found] = (await session.get('joints')).joints as KeptJoints[];
  const shared = { from: 'rest-gap', to: 'compressed-output', words: ['told apart'], score: 9 };
  await session.set({ joints: [{ ...found!, joints: { shared: [shared], bears: [] } }] });
  const join = await opened(joinAsBefore);
  const [again, changed] = [structuredClone(stored), structuredClone(stored)];
  changed.vocabulary.forms['rest-gap'] = ['care'];
  for (const each of [again, changed]) join(each);
  expect(networkPicture(again).edges.flatMap(edge => edge.shared)).toEqual(['told apart']);
  expect(networkPicture(changed).edges.flatMap(edge => edge.shared)).not.toContain('told apart');
});
