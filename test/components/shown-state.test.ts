import { expect, test } from 'vitest';
import { networkSummaryOf } from '@/lib/network-summary';
import { sample } from '../fixtures/networks';
import { pageOf, passageOf, popupBefore, popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();
const other = await storedOf({ ...sample, title: 'Another', question: 'Why?' });
const rest = `${stored.id}/rest-gap`;

test('the network that is shown is read with the list of all when the page knows it, and shown with that', async () => {
  const read: string[] = [];
  let tell = () => {};
  const { state } = await popupBefore({
    networks: [stored, other],
    page: pageOf([passageOf(1, 'B.', `${other.id}/rest-gap`)]),
    sources: {
      watchNetworks: onValue => (tell = () => onValue([stored, other].map(networkSummaryOf))),
      watchNetwork: (id, onValue) => (read.push(id), onValue(id === other.id ? other : stored), () => {}),
    },
  });
  await state.load();
  expect(read).toEqual([other.id]);
  expect(state.shown.value).toBeUndefined();
  tell();
  expect(read).toEqual([other.id]);
  expect(state.shown.value?.id).toBe(other.id);
});

test('the network that is shown waits for the list of all where the page speaks to two alike', async () => {
  const page = pageOf([passageOf(1, 'B.', `${other.id}/rest-gap`), passageOf(2, 'A.', rest)]);
  const { state } = await popupBefore({ networks: [stored, other], page, sources: { watchNetworks: () => {} } });
  await state.load();
  expect(state.shown.value).toBeUndefined();
});

test('topics look as in the lexicon, also after the page that told it was switched off', async () => {
  const { id, vocabulary } = stored;
  const topics = vocabulary.topics.map((topic, index) => ({ ...topic, network: id, style: 5 - index }));
  const { state, world } = await popupIn({
    networks: [stored],
    page: pageOf([passageOf(1, 'A.', rest)], { lexicon: topics }),
  });
  expect(state.topics.value[0]?.style).toBe(5);
  world.page = pageOf([], { status: 'site-off' });
  await state.page.refresh();
  expect(state.topics.value[0]?.style).toBe(5);
});
