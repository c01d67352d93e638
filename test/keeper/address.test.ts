// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress, type Address } from '@/entrypoints/keeper/address';
import { hereNow } from '@/entrypoints/reader/address';

const origin = 'https://tides.example';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.head.replaceChildren();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** A document that was loaded from one address, and is at another one by the time we come, maybe. */
function load(served: string, at = served, onSaid = () => {}): Address {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: origin + served } as PerformanceEntry]);
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(origin + at);
  return watchAddress(life.signal, onSaid);
}
const go = (path: string) => history.pushState(null, '', path);

function say(...paths: string[]) {
  document.head.replaceChildren(
    ...paths.map(href => Object.assign(document.createElement('link'), { rel: 'canonical', href: origin + href })),
  );
}
/** The page writes it, and we see it do so. */
async function write(path: string) {
  document.head.querySelector('link')!.setAttribute('href', origin + path);
  await Promise.resolve();
}

test('a document that was loaded from where it is came with its own address', () => {
  say('/wiki/Tide');
  const { here } = load('/w?title=Tide#top', '/w?title=Tide#ebb');
  expect(here()).toEqual({ url: `${origin}/w?title=Tide#ebb`, canonical: `${origin}/wiki/Tide` });
});

test('an own address is not told when the page had gone on to another route before we came', () => {
  say('/first');
  expect(load('/first', '/second').here()).toEqual({ url: `${origin}/second` });
});

test('who only asks once is told the same, as long as the page was nowhere else', () => {
  say('/wiki/Tide');
  load('/w?title=Tide');
  expect(hereNow().canonical).toBe(`${origin}/wiki/Tide`);
  go('/second');
  expect(hereNow()).toEqual({ url: `${origin}/second` });
});

test('an own address is not told when the page goes on to another route, nor when it comes back', () => {
  say('/one');
  const { here } = load('/first');
  go('/second');
  expect(here()).toEqual({ url: `${origin}/second` });
  go('/first');
  expect(here()).toEqual({ url: `${origin}/first` });
});

test('an own address that is written late is told from then on, at that route only', async () => {
  say('/first');
  const { here } = load('/first');
  go('/second?from=first');
  expect(here().canonical).toBeUndefined();
  await write('/second');
  expect(here().canonical).toBe(`${origin}/second`);
  go('/second?page=2');
  expect(here().canonical).toBeUndefined();
});

test('an own address of another path that is written after a route is late word of the one before', async () => {
  say('/first');
  const { here } = load('/first');
  go('/second');
  go('/third');
  await write('/second');
  expect(here().canonical).toBeUndefined();
});

test('whoever wants to know is told when another own address is written', async () => {
  say('/first');
  const told = vi.fn<() => void>();
  load('/first', '/first', told);
  document.head.append(document.createElement('style'));
  await write('/first');
  expect(told).not.toHaveBeenCalled();
  await write('/second');
  expect(told).toHaveBeenCalledOnce();
});

test.each([
  ['two that differ', () => say('/one', '/two')],
  [
    'one that `og:url` speaks against',
    () => {
      say('/one');
      document.head.insertAdjacentHTML('beforeend', `<meta property="og:url" content="${origin}/x?a=1">`);
    },
  ],
  [
    'one in the body',
    () => document.body.insertAdjacentHTML('beforeend', `<link rel="canonical" href="${origin}/one">`),
  ],
])('no own address is told of a page with %s', (_what, write) => {
  write();
  expect(load('/x').here()).toEqual({ url: `${origin}/x` });
});

test('two links that say the same are one, and `rel` may say more', () => {
  say('/one', '/one');
  document.head.querySelector('link')!.rel = 'Canonical alternate';
  expect(load('/x').here().canonical).toBe(`${origin}/one`);
});
