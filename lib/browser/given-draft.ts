import { browser } from 'wxt/browser';

/** In `storage.session`, which is in memory only and ends with the browser. */
const GIVEN = 'given';

/** The longest text that is put aside, in characters: a tenth of what fits there, and ten times the longest report seen. */
const LONGEST = 1_000_000;

/** What the reader gave to be added and did not add: it outlives the page that it was given in. Nothing from private windows. */
export const givenDraft = {
  /** Empty when there is none. */
  async get(): Promise<string> {
    if (browser.extension.inIncognitoContext) return '';
    const text = (await browser.storage.session.get(GIVEN))[GIVEN];
    return typeof text === 'string' ? text : '';
  },
  /** An empty one is forgotten, and so is one that would not fit. */
  async keep(text: string): Promise<void> {
    if (browser.extension.inIncognitoContext) return;
    const fits = text.trim() !== '' && text.length <= LONGEST;
    await (fits ? browser.storage.session.set({ [GIVEN]: text }) : browser.storage.session.remove(GIVEN));
  },
};
