import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBeside, openPanel, tabBeside } from '@/lib/browser/panel';

afterEach(() => fakeBrowser.reset());

test('the tab beside is the one in front in the same window, and tells whether it is loading', async () => {
  const query = vi
    .spyOn(fakeBrowser.tabs, 'query')
    .mockResolvedValue([
      { id: 4, windowId: 2, url: 'https://a.example/', incognito: false, status: 'loading' },
    ] as never);
  expect(await tabBeside()).toEqual({
    id: 4,
    windowId: 2,
    url: 'https://a.example/',
    incognito: false,
    isLoading: true,
  });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValue([] as never);
  expect(await tabBeside()).toBeUndefined();
});

test('what a tab behind does is not heard, what the one in front does is', async () => {
  const heard = vi.fn<() => void>();
  onBeside(heard);
  const said = async (tab?: { active: boolean }) =>
    void (await fakeBrowser.runtime.onMessage.trigger({}, { tab } as never, (() => {}) as never));
  const updated = (change: object, active: boolean) =>
    fakeBrowser.tabs.onUpdated.trigger(1, change, { active } as never);
  await updated({ status: 'complete' }, false);
  await updated({ title: 'Another' }, true);
  expect(heard).not.toHaveBeenCalled();
  await updated({ status: 'complete' }, true);
  await updated({ url: 'https://b.example/' }, true);
  await said({ active: true });
  await said({ active: false });
  await said();
  expect(heard).toHaveBeenCalledTimes(3);
});

test('the panel is Chromium’s side panel of the window, or Firefox’s sidebar', async () => {
  const chromium = vi.fn<(options: object) => Promise<void>>(async () => {});
  const firefox = vi.fn<() => Promise<void>>(async () => {});
  Object.assign(fakeBrowser, { sidePanel: { open: chromium } });
  await openPanel(2);
  expect(chromium).toHaveBeenCalledWith({ windowId: 2 });
  Object.assign(fakeBrowser, { sidebarAction: { open: firefox } });
  await openPanel(2);
  expect(firefox).toHaveBeenCalledOnce();
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
});
