import { browser } from 'wxt/browser';

/** In `storage.session`, which is in memory only and ends with the browser. */
const LEFT = 'leftQuery';

/**
 * Leave a text for the library page that is opened next to look up. Texts from private windows go this way: the browser
 * remembers addresses, and what stands in them.
 */
export async function leaveQuery(text: string): Promise<void> {
  await browser.storage.session.set({ [LEFT]: text });
}

/** The text that was left, once; empty when there is none. */
export async function takeQuery(): Promise<string> {
  const text = (await browser.storage.session.get(LEFT))[LEFT];
  await browser.storage.session.remove(LEFT);
  return typeof text === 'string' ? text : '';
}
