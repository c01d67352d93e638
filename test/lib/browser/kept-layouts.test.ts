import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLayouts, settleAsBefore } from '@/lib/browser/kept-layouts';
import { type KeptLayout } from '@/lib/kept-layout';
import { estimate } from '@/lib/labels';
import { layout } from '@/lib/layout';
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

/** Settles as a popup does that was opened a while ago. */
async function opened(): Promise<ReturnType<typeof settleAsBefore>> {
  const asked = vi.spyOn(session, 'get');
  const settle = settleAsBefore();
  await asked.mock.results[0]!.value;
  asked.mockRestore();
  return settle;
}

/** Settles a network as another popup, and lets all that is remembered of it be moved. */
async function settleAndKeep(nodes: number): Promise<void> {
  (await opened())(pictureOf(nodes), 400, 236, lettering);
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  await moveAll(50);
}

beforeEach(() => fakeBrowser.reset());

test('a network is settled once, and then stands as before', async () => {
  await settleAndKeep(5);
  const anew = layout(pictureOf(5), 400, 236);
  const again = (await opened())(pictureOf(5), 400, 236, lettering);
  for (const [key, spot] of anew.spots) expect(again.spots.get(key)).toEqual({ ...spot, x: spot.x - 50 });
});

test('in another size, or with other nodes, it is settled anew', async () => {
  await settleAndKeep(5);
  const settle = await opened();
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
  const settle = await opened();
  for (let height = 236; height < 250; height++) settle(pictureOf(2), 400, height, lettering);
  const last = Array.from({ length: 12 }, (_, at) => 249 - at);
  await vi.waitFor(async () => expect((await kept()).map(({ layout: { height } }) => height)).toEqual(last));
});

test('what is forgotten is settled anew', async () => {
  await settleAndKeep(5);
  await forgetLayouts();
  expect((await opened())(pictureOf(5), 400, 236, lettering)).toEqual(layout(pictureOf(5), 400, 236));
});
