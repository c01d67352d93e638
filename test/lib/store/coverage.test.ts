import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCoverage } from '@/lib/store/coverage';
import { openDb } from '@/lib/store/db';
import { openLibrary } from '@/lib/store/library';

const network = 'N'.repeat(43);
const [rent, debt] = [`${network}/rent`, `${network}/debt`] as const;
const address = 'https://news.example/a';

function world(name: string = crypto.randomUUID()) {
  const library = openLibrary({ name });
  const read = (url: string, ...nodes: string[]) =>
    library.keepCoverage({ url, site: new URL(url).host, nodes: Object.fromEntries(nodes.map(node => [node, 2])) });
  return { library, read, rows: () => openDb(name).coverage.toArray() };
}

test('what a page touches stands for what it touched when it was read before', async () => {
  const { library, read } = world();
  await read(address, rent);
  await read(address, rent, debt);
  expect((await library.coverage(network)).nodes).toEqual(
    new Map([
      [rent, 1],
      [debt, 1],
    ]),
  );
  await read(address, debt);
  expect((await library.coverage(network)).nodes).toEqual(new Map([[debt, 1]]));
});

test('a page that touches nothing any more is forgotten', async () => {
  const { library, read } = world();
  await read(address, rent);
  await read(address);
  expect((await library.coverage(network)).pages).toBe(0);
});

test('the same page by another address counts once', async () => {
  const { library, read } = world();
  await read(address, rent);
  await read(`${address}?utm_source=mail#top`, rent);
  expect((await library.coverage(network)).pages).toBe(1);
});

test('a page counts once, with and without a slash at the end, and by the address that it calls its own', async () => {
  const { library, read } = world();
  await read(`${address}/`, rent);
  await read(address.replace('https', 'http'), rent);
  expect((await library.coverage(network)).pages).toBe(1);
  const own = { url: 'https://news.example/own', metAt: address, site: 'news.example', nodes: { [rent]: 1 } };
  await library.keepCoverage(own);
  expect((await library.coverage(network)).pages).toBe(1);
});

test('a site is asked about by itself', async () => {
  const { library, read } = world();
  await read(address, rent);
  await read('https://blog.example/b', debt);
  expect((await library.coverage(network, 'blog.example')).nodes).toEqual(new Map([[debt, 1]]));
  expect((await library.coverage(network)).sites).toEqual(['blog.example', 'news.example']);
});

test('no address is kept, and nothing by which one could be tried', async () => {
  const [one, other] = [world(), world()];
  for (const { read } of [one, other]) await read(address, rent);
  const [[row], [same]] = [await one.rows(), await other.rows()];
  expect(JSON.stringify(row)).not.toContain('/a');
  expect(row!.page).toMatch(/^[\w-]{22}$/);
  expect(row!.page).not.toBe(same!.page); // Each library takes its fingerprints in its own way.
});

test('the pages that were read last are remembered', async () => {
  const db = openDb(crypto.randomUUID());
  await db.coverage.bulkPut(
    Array.from({ length: 5 }, (_, index) => ({
      page: `old ${index}`,
      site: 'old.example',
      readAt: new Date(index).toISOString(),
      nodes: { [debt]: 1 },
    })),
  );
  await createCoverage(db, 5).keepCoverage({ url: address, site: 'news.example', nodes: { [rent]: 2 } });
  const left = await db.coverage.toArray();
  expect(left).toHaveLength(5);
  expect(left.map(({ page }) => page)).not.toContain('old 0');
  expect(left.some(({ nodes }) => rent in nodes)).toBe(true);
});
