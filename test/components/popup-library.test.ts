import { expect, test, vi } from 'vitest';
import { sample } from '../fixtures/networks';
import { pageOf, passageOf, popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();
const other = await storedOf({ ...sample, title: 'Another', question: 'Why?' });

test('of all networks, only the one that is shown is read in whole', async () => {
  const read: string[] = [];
  const { state } = await popupIn({
    networks: [stored, other],
    sources: { watchNetwork: (id, onValue) => (read.push(id), onValue(stored), () => {}) },
  });
  expect(state.shown.value?.id).toBe(stored.id);
  expect(read).toEqual([stored.id]);
});

test('what another context changes or removes shows at once', async () => {
  const { state, world, publish } = await popupIn({ networks: [stored, other] });
  world.networks = [{ ...stored, network: { ...sample, findings: [] } }, other];
  publish();
  expect(state.picture.value?.nodes).toHaveLength(2);
  world.networks = [other];
  publish();
  expect(state.shown.value?.id).toBe(other.id);
  world.networks = [];
  publish();
  expect(state.shown.value).toBeUndefined();
});

test('a page that tells its topics spares reading those of the library', async () => {
  const lexicon = vi.fn<() => Promise<[]>>(async () => []);
  const topics = [{ id: 'four-day-week', name: 'Four-day week', network: stored.id, style: 3 }];
  const { state } = await popupIn({ networks: [stored], page: pageOf([], { lexicon: topics }), sources: { lexicon } });
  expect(state.topics.value).toEqual([{ name: 'Four-day week', style: 3 }]);
  expect(lexicon).not.toHaveBeenCalled();
  await popupIn({ networks: [stored], sources: { lexicon } });
  expect(lexicon).toHaveBeenCalledOnce();
});

test('the picture is made anew only when it is another one', async () => {
  const page = pageOf([passageOf(1, 'A.', `${stored.id}/rest-gap`)]);
  const { state, world } = await popupIn({ networks: [stored], page });
  const picture = state.picture.value;
  await state.query.ask('rest');
  world.page = structuredClone(page);
  await state.page.refresh();
  expect(state.picture.value).toBe(picture);
  world.page = pageOf([]);
  await state.page.refresh();
  expect(state.picture.value?.nodes.some(({ lit }) => lit)).toBe(false);
});
