import { browser, type Browser } from 'wxt/browser';
import type { ActiveTab } from './tabs';

/** What Firefox has in place of `sidePanel`. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** The tab beside the panel that asks. */
export interface TabBeside extends ActiveTab {
  /** What it holds has not come yet. */
  isLoading: boolean;
}

/** The tab in front in the window that this page of ours is in. */
export async function tabBeside(): Promise<TabBeside | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const { id, windowId, url, title, incognito, status } = tab;
  return { id, windowId, url, title, incognito, isLoading: status === 'loading' };
}

/**
 * Calls back whenever another tab may be beside this page of ours, and when the page in a tab may have other things to say:
 * it went elsewhere, or its content script asked the background for something. Panels live as long as they are open.
 */
export function onBeside(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener((_, { status, url }, { active }) => {
    if (active && (status !== undefined || url !== undefined)) listener();
  });
  browser.runtime.onMessage.addListener((_, { tab }: Browser.runtime.MessageSender) => {
    if (tab?.active) listener();
  });
}

/**
 * Open the side panel, or the sidebar, of a window. To be called at once when the reader has pressed something: after any
 * waiting, browsers refuse.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
