import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pictureSources } from '@/lib/browser/picture-sources';

beforeEach(() => fakeBrowser.reset());

const library = { coverage: () => Promise.reject(), evidenceCounts: () => Promise.reject() };
const { points } = pictureSources(library);

test('where nodes were put is remembered for each network by itself', async () => {
  await points.keep('A', { rent: [0.1, 0.2] });
  await points.keep('B', { debt: [0.3, 0.4] });
  expect(await points.read('A')).toEqual({ rent: [0.1, 0.2] });
  expect(await points.read('B')).toEqual({ debt: [0.3, 0.4] });
  expect(await points.read('C')).toEqual({});
});

test('of two pictures that are moved at once, both are remembered', async () => {
  await Promise.all([points.keep('A', { rent: [0.1, 0.2] }), points.keep('B', { debt: [0.3, 0.4] })]);
  expect(await points.read('A')).toEqual({ rent: [0.1, 0.2] });
  expect(await points.read('B')).toEqual({ debt: [0.3, 0.4] });
});

test('nodes that are all put back leave nothing behind', async () => {
  await points.keep('A', { rent: [0.1, 0.2] });
  await points.keep('A', {});
  expect((await fakeBrowser.storage.local.get('points')).points).toEqual({});
});

test('of very many networks, those moved last are remembered', async () => {
  for (let network = 0; network < 101; network++) {
    await points.keep(`N${network}`, { rent: [0.1, 0.2] });
    if (network === 99) await points.keep('N0', { rent: [0.5, 0.5] });
  }
  expect(await points.read('N0')).toEqual({ rent: [0.5, 0.5] });
  expect(await points.read('N1')).toEqual({});
});

test('what the first picture waits for is read before it is known of which network that is, and anew from then on', async () => {
  await points.keep('A', { rent: [0.1, 0.2] });
  const soon = pictureSources(library, { soon: true }).points;
  await points.read('A'); // What was asked before has come.
  await points.keep('A', { rent: [0.5, 0.5] });
  expect(soon.read('A')).toEqual({ rent: [0.1, 0.2] });
  expect(await soon.read('A')).toEqual({ rent: [0.5, 0.5] });
});
