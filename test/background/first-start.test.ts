import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { openLibrary } from '@/lib/store/library';
import { fakeMenus, fakeOmnibox } from './fakes';

test('after the install nobody asks yet: the library is filled at once', async () => {
  fakeOmnibox();
  fakeMenus();
  fakeBrowser.commands.onCommand.addListener = () => undefined;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  vi.useRealTimers(); // What was to come later never does.
  await vi.waitFor(async () => expect(await openLibrary().networks()).toHaveLength(1));
});
