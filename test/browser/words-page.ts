import type { Page } from 'puppeteer-core';
import { type LibraryPage, openLibraryPage } from './library-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The words of the first network, as a reader edits and tries them. */
export interface WordsPage extends LibraryPage {
  /** Unfold what a summary with this id is over. */
  unfold(id: string): Promise<void>;
  /** Go to the field that adds words to a list, write one, and press Enter. */
  addWord(list: string, word: string): Promise<void>;
  /** Write the text to try, and perhaps the title. */
  tryText(text: string, title?: string): Promise<void>;
  /** How each sentence of the text would be shown: `strong`, `weak`, `topic`, or `dark`. */
  states(): Promise<(string | undefined)[]>;
  /** All that the page says. */
  text(): Promise<string>;
}

/** Open the library page at its first network, and follow the link to its words. */
export async function openWordsPage(session: Session): Promise<WordsPage> {
  const library = await openLibraryPage(session);
  const { page } = library;
  const link = '.tabs a[href^="#words="]';
  const follow = () =>
    page.evaluate(selector => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.click();
      return found !== null;
    }, link);
  await until(follow, 'the link to the words');
  await until(() => page.$('#tried-text'), 'the words');
  return { ...library, ...actions(page) };
}

function actions(page: Page): Omit<WordsPage, keyof LibraryPage> {
  const write = (id: string, text: string) =>
    page.evaluate(
      (field, written) => {
        const element = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field)!;
        element.value = written;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      id,
      text,
    );
  return {
    async unfold(id) {
      const open = () =>
        page.evaluate(asked => {
          const summary = document.getElementById(asked)!;
          const details = summary.closest('details')!;
          if (!details.open) summary.click();
          return details.open;
        }, id);
      await until(open, id);
    },
    async addWord(list, word) {
      const field = `input[aria-label="Add to ${list}"]`;
      await until(() => page.$(field), field);
      await page.focus(field);
      await page.keyboard.type(word);
      await page.keyboard.press('Enter');
    },
    async tryText(text, title = '') {
      await until(() => page.$('#tried-title'), 'the fields to try it in');
      await write('#tried-title', title);
      await write('#tried-text', text);
    },
    text: () => page.evaluate(() => document.body.innerText),
    states: () =>
      page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.tried-sentence')].map(one => one.dataset.state)),
  };
}
