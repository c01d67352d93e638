import { browser } from 'wxt/browser';
import { activeTab } from './tabs';

/** When the extension is new in this browser; not when it was updated, or the browser was. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** When the reader presses the key of a command, with the tab that is meant. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await activeTab())?.id;
    if (id !== undefined) listener(command, id);
  });
}
