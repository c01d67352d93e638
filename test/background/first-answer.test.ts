import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { openLibrary } from '@/lib/store/library';
import { fakeMenus, fakeOmnibox } from './fakes';

test('whoever woke the background is answered first: what each start sees to comes later', async () => {
  fakeOmnibox();
  fakeMenus();
  fakeBrowser.commands.onCommand.addListener = () => undefined;
  const open = vi.spyOn(indexedDB, 'open');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  background.main();
  for (let turn = 0; turn < 20; turn++) await setImmediate();
  expect(open).not.toHaveBeenCalled();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await openLibrary().networks()).toHaveLength(1));
});
