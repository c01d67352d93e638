import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { fakeMenus, fakeOmnibox } from './fakes';

type CommandListener = (command: string, tab?: { id: number }) => Promise<void>;
let command: CommandListener;

beforeEach(() => {
  fakeBrowser.reset();
  fakeOmnibox();
  fakeMenus();
  fakeBrowser.commands.onCommand.addListener = (listener: unknown) => void (command = listener as CommandListener);
});

test('all listeners are there as soon as the background has started', () => {
  const message = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const installed = vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener');
  background.main();
  expect(message).toHaveBeenCalledOnce();
  expect(installed).toHaveBeenCalledOnce();
  expect(command).toBeTypeOf('function');
});

test('the welcome page opens at install, not at an update', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'browser_update' } as never);
  expect(create).not.toHaveBeenCalled();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() =>
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/) }),
  );
});

test.each([
  ['next-passage', 'stepPassage', { by: 1 }],
  ['previous-passage', 'stepPassage', { by: -1 }],
  ['toggle-highlights', 'toggleHighlights', null],
])('the key for %s asks the page for %s, and silence is no error', async (name, question, request) => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  background.main();
  await command(name, { id: 5 });
  expect(send).toHaveBeenCalledExactlyOnceWith(5, { to: 'page', name: question, request }, { frameId: 0 });
});
