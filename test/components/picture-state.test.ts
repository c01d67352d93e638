import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { createFigureState } from '@/components/graph/figure-state';
import type { PictureSources } from '@/components/graph/picture-sources';
import { createPictureState } from '@/components/graph/picture-state';
import type { Coverage } from '@/lib/coverage';
import type { Points } from '@/lib/points';

const coverage = (pages: number, ...sites: string[]): Coverage => ({
  pages,
  nodes: new Map([['A/rent', pages]]),
  sites,
});

let asked: [network: string, site: string | undefined][];
let ended: number;
const kept = new Map<string, Points>();

const sources: PictureSources = {
  watchTallies: (network, onValue) => {
    onValue(new Map([[`${network}/rent`, { supports: 1, contradicts: 0, mentions: 0 }]]));
    return () => {};
  },
  watchCoverage: (network, site, onValue) => {
    asked.push([network, site]);
    onValue(site === undefined ? coverage(9, 'b.example', 'a.example') : coverage(2, site));
    return () => void ended++;
  },
  points: {
    read: async network => kept.get(network) ?? {},
    keep: async (network, points) => void kept.set(network, points),
  },
};

beforeEach(() => {
  [asked, ended] = [[], 0];
  kept.clear();
});

test('nothing that was read is asked for while this page lights the picture', () => {
  const { lens, seen, litByRead } = createPictureState(sources, signal('A'), signal('a.example'), 'page');
  expect([asked, seen.value, litByRead.value]).toEqual([[], undefined, undefined]);
  lens.value = 'site';
  expect(asked).toEqual([['A', 'a.example']]);
  expect(litByRead.value?.get('A/rent')?.passages).toBe(2);
  lens.value = 'all';
  expect(asked.at(-1)).toEqual(['A', undefined]);
  expect(seen.value).toMatchObject({ lens: 'all', coverage: { pages: 9 } });
  lens.value = 'page';
  expect([seen.value, ended]).toEqual([undefined, 2]);
});

test('another network, or none, brings its own evidence', () => {
  const network = signal<string | undefined>('A');
  const { tallies } = createPictureState(sources, network, signal(undefined), 'page');
  expect([...tallies.value.keys()]).toEqual(['A/rent']);
  network.value = 'B';
  expect([...tallies.value.keys()]).toEqual(['B/rent']);
  network.value = undefined;
  expect(tallies.value.size).toBe(0);
});

test('a network without evidence is drawn once, not again when that is known', () => {
  let tell: Parameters<PictureSources['watchTallies']>[1] = () => {};
  const watchTallies: PictureSources['watchTallies'] = (_, onValue) => {
    tell = onValue;
    return () => {};
  };
  const { tallies } = createPictureState({ ...sources, watchTallies }, signal('A'), signal(undefined), 'page');
  const before = tallies.value;
  tell(new Map());
  expect(tallies.value).toBe(before);
  tell(new Map([['A/rent', { supports: 1, contradicts: 0, mentions: 0 }]]));
  tell(new Map());
  expect(tallies.value.size).toBe(0);
});

test('where nodes were put is there at once when it was read before', () => {
  const read = () => ({ rent: [0.1, 0.2] }) as const;
  const given = { ...sources, points: { ...sources.points, read } };
  expect(createPictureState(given, signal('A'), signal(undefined), 'page').points.value).toEqual(read());
});

test('where nodes were put is not known at first, then remembered', async () => {
  kept.set('A', { rent: [0.1, 0.2] });
  const network = signal<string | undefined>('A');
  const { points, keepPoints } = createPictureState(sources, network, signal(undefined), 'page');
  expect(points.value).toBeNull();
  await vi.waitFor(() => expect(points.value).toEqual({ rent: [0.1, 0.2] }));
  keepPoints({ rent: [0.5, 0.5] });
  expect([points.value, kept.get('A')]).toEqual([{ rent: [0.5, 0.5] }, { rent: [0.5, 0.5] }]);
  network.value = undefined;
  expect(points.value).toEqual({}); // What is not in the library is not remembered, and drawn at once.
});

test('late points of another network change nothing', async () => {
  const late = Promise.withResolvers<Points>();
  const network = signal<string | undefined>('A');
  const read = (id: string) => (id === 'A' ? late.promise : Promise.resolve({}));
  const { points } = createPictureState(
    { ...sources, points: { ...sources.points, read } },
    network,
    signal(undefined),
    'page',
  );
  network.value = 'B';
  await vi.waitFor(() => expect(points.value).toEqual({}));
  late.resolve({ rent: [0.1, 0.2] });
  await late.promise;
  expect(points.value).toEqual({});
});

test('beside no page, sites that were read can be chosen, until another network is shown', () => {
  const network = signal<string | undefined>('A');
  const { look, sites, site, lens, seen } = createFigureState(sources, network);
  expect([lens.value, sites.value]).toEqual(['none', []]);
  look('all');
  expect(sites.value).toEqual(['b.example', 'a.example']);
  look('site', 'a.example');
  expect([sites.value, site.value, seen.value?.coverage.pages]).toEqual([['b.example', 'a.example'], 'a.example', 2]);
  network.value = 'B';
  expect([lens.value, asked.at(-1)]).toEqual(['all', ['B', undefined]]);
});
