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

test('an own page opens beside the tab that asked, but never in a private window', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const url = expect.stringMatching(/:\/\/[^/]+\/library\.html#settings$/);
  await openPage('/library.html#settings', { windowId: 2, index: 5, incognito: false });
  expect(create).toHaveBeenLastCalledWith({ url, windowId: 2, index: 6 });
  await openPage('/library.html#settings', { windowId: 2, index: 5, incognito: true });
  expect(create).toHaveBeenLastCalledWith({ url });
});
