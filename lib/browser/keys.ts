import { browser } from 'wxt/browser';

/** The keyboard shortcuts as the browser has them now; an empty `shortcut` is not bound. */
export async function keysBound(): Promise<{ name: string; description: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description) // The toolbar button's own has none.
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Show the browser's own page where shortcuts are changed. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> }; // Firefox 137.
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
