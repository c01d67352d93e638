import { browser, type Browser } from 'wxt/browser';

/** An entry of the menu that a right click opens. Browsers put its selected text for `%s` in the title. */
export interface MenuEntry {
  id: string;
  title: string;
  contexts: ['selection'] | ['page', 'action'];
  /** Shows a tick, which {@link tickMenu} sets. */
  hasTick?: boolean;
}

/** Where an entry was chosen. */
export interface MenuClick {
  tab: Browser.tabs.Tab & { id: number };
  /** The selected text, white space collapsed. */
  selection: string;
  /** In a frame of the page. */
  isFrame: boolean;
}

/** In `storage.session`, which ends with the browser, and when the extension is updated or switched off. */
const MADE = 'menusMade';

/** Only where there may be prose: not on the browser's own pages. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Make the entries, once in each life of the extension: browsers keep them while the background sleeps, and some of them
 * longer. Two of the same name cannot come of it.
 */
export async function makeMenus(entries: MenuEntry[]): Promise<void> {
  if ((await browser.storage.session.get(MADE))[MADE]) return;
  await browser.contextMenus.removeAll();
  for (const { hasTick, ...entry } of entries)
    browser.contextMenus.create({ ...entry, type: hasTick ? 'checkbox' : 'normal', documentUrlPatterns: READABLE });
  await browser.storage.session.set({ [MADE]: true });
}

/** Set or take away the tick of an entry. */
export async function tickMenu(id: string, checked: boolean): Promise<void> {
  await browser.contextMenus.update(id, { checked });
}

/** When the reader chooses an entry. */
export function onMenu(listener: (id: string, click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (!hasId(tab)) return;
    listener(String(menuItemId), { tab, selection: selectionText.replace(/\s+/g, ' ').trim(), isFrame: frameId !== 0 });
  });
}

function hasId(tab: Browser.tabs.Tab | undefined): tab is Browser.tabs.Tab & { id: number } {
  return tab?.id !== undefined;
}
