import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFoundState } from '@/components/found-state';
import { Problem } from '@/lib/problem';
import type { Query } from '@/lib/query';
import type { Found } from '@/lib/search';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Searches that are answered by hand. */
function world() {
  const query = signal<Query>({ kind: 'empty' });
  const searches: { text: string; answer(found: Found[]): Promise<void>; fail(error: unknown): Promise<void> }[] = [];
  const { found, settled } = createFoundState(query, text => {
    const { promise, resolve, reject } = Promise.withResolvers<Found[]>();
    const done = async () => void (await Promise.allSettled([promise]));
    searches.push({
      text,
      answer: nodes => (resolve(nodes), done()),
      fail: error => (reject(error), done()),
    });
    return promise;
  });
  const type = (text: string) => void (query.value = { kind: 'text', text });
  const asked = () => searches.map(({ text }) => text);
  return { query, searches, found, settled, type, asked };
}

test('texts that are overtaken while a search is under way are neither searched for nor shown', async () => {
  const { type, searches, found, asked, settled } = world();
  for (const text of ['r', 're', 'ren', 'rent']) type(text);
  expect(asked()).toEqual(['r']);
  await searches[0]!.answer([]);
  await vi.waitUntil(() => searches.length === 2);
  expect(found.value).toBeUndefined();
  expect(asked()).toEqual(['r', 'rent']);
  await searches[1]!.answer([]);
  await settled();
  expect(found.value).toEqual({ text: 'rent', found: [] });
});

test('what was found before stays until a search takes long, and then that is said', async () => {
  const { type, searches, found, settled } = world();
  type('rent');
  await searches[0]!.answer([]);
  await settled();
  type('rental');
  vi.advanceTimersByTime(299);
  expect(found.value).toEqual({ text: 'rent', found: [] });
  vi.advanceTimersByTime(1);
  expect(found.value).toBe('searching');
  await searches[1]!.answer([]);
  await settled();
  expect(found.value).toEqual({ text: 'rental', found: [] });
});

test('when the field is emptied, nothing is found, also by a search that is still under way', async () => {
  const { query, type, searches, found, settled } = world();
  type('rent');
  query.value = { kind: 'empty' };
  await searches[0]!.answer([]);
  await settled();
  expect(found.value).toBeUndefined();
});

test('a library that cannot be searched says why, and may be asked again', async () => {
  const { type, searches, found, settled } = world();
  type('rent');
  await searches[0]!.fail(new Problem('libraryUnavailable'));
  await settled();
  expect(found.value).toMatchObject({ text: 'rent', problem: { key: 'libraryUnavailable' } });
  type('rents');
  await searches[1]!.answer([]);
  await settled();
  expect(found.value).toEqual({ text: 'rents', found: [] });
});

test('the same text is searched for again when the query was read anew', async () => {
  const { type, searches, asked, settled } = world();
  type('rent');
  await searches[0]!.answer([]);
  await settled();
  type('rent');
  expect(asked()).toEqual(['rent', 'rent']);
});
