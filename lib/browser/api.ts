import type { browser } from 'wxt/browser';

/**
 * The extension API, asked for only when it is needed: to touch `runtime`, as `wxt/browser` does at its start, takes a page
 * longer than to look at its text. Not `browser` in Chromium: old ones have none, and a page may have an element of that id.
 */
export function api(): typeof browser {
  const { chrome, browser: promised } = globalThis as unknown as Record<'chrome' | 'browser', typeof browser>;
  return import.meta.env.FIREFOX ? promised : chrome;
}
