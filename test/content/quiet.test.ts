// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followQuietly, type Quiet } from '@/entrypoints/content/quiet';

const now: { following?: Quiet } = {};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  now.following?.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Follow the document; each look takes so long (ms). */
function follow(work = 1, shadows: ShadowRoot[] = []) {
  const look = vi.fn<() => Promise<{ work: number; shadows: ShadowRoot[] }>>(async () => ({ work, shadows }));
  now.following = followQuietly(look);
  now.following.observe([]);
  return look;
}

const change = async (ms: number, root: ParentNode = document.body) => {
  root.append('more');
  await vi.advanceTimersByTimeAsync(ms);
};

test('a change is looked at soon, and once, however many there are', async () => {
  const look = follow();
  await change(0);
  await change(100);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that goes on changing is looked at ever less often', async () => {
  const look = follow();
  const looks: number[] = [];
  for (let second = 0; second < 60; second++) {
    for (let change10 = 0; change10 < 10; change10++) await change(100);
    looks.push(look.mock.calls.length);
  }
  expect(looks[0]).toBeGreaterThan(0);
  expect(looks.at(-1)! - looks.at(-11)!).toBeLessThanOrEqual(2);
  expect(looks.at(-1)).toBeGreaterThan(looks.at(-11)!);
});

test('what costs more is looked at less often', async () => {
  const looks = [follow(1), undefined, undefined];
  for (let tenth = 0; tenth < 20; tenth++) await change(100);
  now.following!.end();
  looks[1] = follow(80);
  for (let tenth = 0; tenth < 20; tenth++) await change(100);
  expect(looks[1].mock.calls.length).toBeLessThan(looks[0]!.mock.calls.length);
});

test('once the page has come to rest, the next change is looked at soon', async () => {
  const look = follow();
  for (let tenth = 0; tenth < 100; tenth++) await change(100);
  await vi.advanceTimersByTimeAsync(20_000);
  look.mockClear();
  await change(200);
  expect(look).toHaveBeenCalledTimes(1);
});

test('what the reader does is looked at soon, too', async () => {
  const look = follow();
  for (let tenth = 0; tenth < 100; tenth++) await change(100);
  look.mockClear();
  await change(0);
  dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(1);
});

test('shadow roots that a look found are followed, and nothing is any more at the end', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const look = follow(1, [root]);
  await change(200);
  await change(400, root);
  expect(look).toHaveBeenCalledTimes(2);
  now.following!.end();
  await change(10_000, root);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a tab that nobody sees is looked at when somebody does', async () => {
  const look = follow();
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await change(60_000);
  expect(look).not.toHaveBeenCalled();
  seen.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(look).toHaveBeenCalledTimes(1);
});
