import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeeper } from '@/entrypoints/keeper/keeper';
import type { Evidence } from '@/lib/evidence';
import { evidence } from '../fixtures/evidence';

/** A page, what the library has of it, and all that was asked of the background. */
interface World {
  kept: Evidence[];
  asked: { name: string; request: unknown }[];
  /** The browser's way to the background. */
  fake: { sendMessage(message: World['asked'][number]): Promise<unknown> };
}

export const world: World = {
  kept: [],
  asked: [],
  fake: fakeBrowser.runtime,
};
/** Where the page is. */
const ADDRESS = 'https://tides.example/late?from=home';

let life: AbortController;

/** Begin each test with a page of which nothing was kept. */
export function startAnew(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    life = new AbortController();
    document.head.replaceChildren();
    (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(ADDRESS);
    Object.assign(world, { kept: [], asked: [] });
    vi.spyOn(world.fake, 'sendMessage').mockImplementation(async message => {
      world.asked.push(message);
      return { reply: message.name === 'evidenceHere' ? { evidence: world.kept, nodes: [] } : undefined };
    });
    (globalThis as { StaticRange?: unknown }).StaticRange ??= Range; // happy-dom has none.
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** A passage that was kept. */
export const said = (exact: string, more: Partial<Evidence> = {}) =>
  evidence(more.id === undefined ? 1 : 2, { quote: { exact, prefix: '', suffix: '' }, ...more });

/** A keeper that has looked at a page. */
export async function keeper(html: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const one = createKeeper(life.signal, () => undefined);
  await one.settled();
  return one;
}

/** What the background was asked under one name. */
export const requests = (name: string) => world.asked.filter(one => one.name === name).map(({ request }) => request);
