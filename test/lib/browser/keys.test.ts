import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeKeys, keysBound } from '@/lib/browser/keys';

const { commands } = fakeBrowser;

afterEach(() => {
  fakeBrowser.commands = commands;
});

function withCommands(more: object): void {
  fakeBrowser.commands = { ...commands, ...more };
}

test('keys are told as the browser has them, without the toolbar button of no name', async () => {
  withCommands({
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: '' },
      { name: 'next-passage', description: 'Go on', shortcut: 'Alt+N' },
      { name: 'previous-passage', description: 'Go back' },
    ],
  });
  expect(await keysBound()).toEqual([
    { name: 'next-passage', description: 'Go on', shortcut: 'Alt+N' },
    { name: 'previous-passage', description: 'Go back', shortcut: '' },
  ]);
});

test('Firefox shows its own page for keys', async () => {
  const openShortcutSettings = vi.fn<() => Promise<void>>(async () => {});
  withCommands({ openShortcutSettings });
  await changeKeys();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});

test('Chrome opens its page for keys in a tab', async () => {
  withCommands({ openShortcutSettings: undefined });
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await changeKeys();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
