import { browser, type PublicPath } from 'wxt/browser';

/** A tab as far as the extension may know it. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Known once the reader called the extension there (`activeTab`). */
  url?: string;
  title?: string;
  /** In a private window. */
  incognito: boolean;
}

/** The tab the reader looks at; undefined when there is none (a window of developer tools). */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title, incognito: tab.incognito };
}

/** One of the extension's own pages, with where in it: `#network=…`. */
export type OwnPage = `${Extract<PublicPath, `${string}.html`>}${'' | `#${string}`}`;

/**
 * Open one of the extension's own pages in a new tab, beside `beside` where that can be: from a private window, it goes to
 * one that is not.
 */
export async function openPage(
  page: OwnPage,
  beside?: { windowId: number; index: number; incognito: boolean },
  { behind = false } = {},
): Promise<void> {
  const url = browser.runtime.getURL(page);
  if ((beside ?? (await activeTab()))?.incognito) return openInOrdinaryWindow(url);
  const place = beside && { windowId: beside.windowId, index: beside.index + 1 };
  await browser.tabs.create({ url, ...place, ...(behind && { active: false }) });
}

/** Chromium opens no page of ours in a private window, and in Firefox it would find no library there. */
async function openInOrdinaryWindow(url: string): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const id = windows.find(({ incognito }) => !incognito)?.id;
  if (id === undefined) await browser.windows.create({ url });
  else await Promise.all([browser.tabs.create({ url, windowId: id }), browser.windows.update(id, { focused: true })]);
}

/** Go to one of the extension's own pages in the tab the reader looks at; from a private window, in a tab elsewhere. */
export async function goToPage(page: OwnPage): Promise<void> {
  const tab = await activeTab();
  if (!tab || tab.incognito) return openPage(page);
  await browser.tabs.update(tab.id, { url: browser.runtime.getURL(page) });
}

/** Load a tab's page anew: pages open since before an install or update have nothing of ours in them. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Run one of the extension's own scripts beside the content script of a tab. */
export async function runIn(tabId: number, script: Extract<PublicPath, `${string}.js`>): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [script],
    injectImmediately: true,
  });
}
