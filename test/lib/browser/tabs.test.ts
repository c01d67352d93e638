import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, openPage } from '@/lib/browser/tabs';

beforeEach(() => fakeBrowser.reset());

test('the active tab is the one the reader looks at, or none', async () => {
  const tabs = [{ id: 4, url: 'https://a.example/', incognito: true }];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs.splice(0) as never);
  expect(await activeTab()).toEqual({ id: 4, url: 'https://a.example/', incognito: true });
  expect(await activeTab()).toBeUndefined();
});

test('an own page opens beside the tab that asked', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const url = expect.stringMatching(/:\/\/[^/]+\/library\.html#settings$/);
  await openPage('/library.html#settings', { windowId: 2, index: 5, incognito: false });
  expect(create).toHaveBeenLastCalledWith({ url, windowId: 2, index: 6 });
});

test.each([
  ['a tab that asked', { windowId: 2, index: 5, incognito: true }],
  ['no tab in particular', undefined],
])('an own page never opens in a private window, but in one that is not: asked by %s', async (_, beside) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, windowId: 2, incognito: true }] as never);
  const all = [
    { id: 2, incognito: true },
    { id: 3, incognito: false },
  ];
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => all as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  const createWindow = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
  const url = fakeBrowser.runtime.getURL('/library.html');
  await openPage('/library.html', beside);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url, windowId: 3 });
  expect(focus).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
  all.pop();
  await openPage('/library.html', beside);
  expect(createWindow).toHaveBeenCalledExactlyOnceWith({ url });
});
