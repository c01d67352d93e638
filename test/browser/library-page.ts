import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LibraryFile } from '../../lib/library-file.ts';
import { extensionPage } from './extension.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The library page as a reader uses it: what they press goes by what it says. */
export interface LibraryPage {
  page: Page;
  /** Press the button or follow the link that says `text`. */
  press(text: string): Promise<unknown>;
  /** Wait until the page says `text`. */
  says(text: string): Promise<unknown>;
  goTo(fragment: string): Promise<void>;
  /** Add what a report, a link or a file holds, by way of its preview. */
  add(given: { text: string } | { file: string }): Promise<void>;
  /** Titles in the list of networks. */
  titles(): Promise<string[]>;
  /** The full link of the network that is shown, as the button copies it. */
  copyLink(): Promise<string>;
  /** Export everything, and read what was written. */
  exportAll(): Promise<{ file: string; content: LibraryFile }>;
}

/** Open the library page in front. */
export async function openLibraryPage(session: Session, fragment = ''): Promise<LibraryPage> {
  const page = await extensionPage(session, `library.html${fragment}`);
  await page.bringToFront();
  const at = { page, ...actions(page) };
  await until(() => page.$('.networks[aria-busy=false]'), 'the library to be read');
  return {
    ...at,
    async add(given) {
      await at.goTo('#add');
      await until(() => page.$('#given'), 'the form');
      if ('file' in given) await (await page.$<'input'>('input[type=file]' as 'input'))!.uploadFile(given.file);
      else {
        await page.evaluate(fill, given.text);
        await at.press('See what is in it');
      }
      await at.says('Nothing is stored yet');
      await at.press('file' in given ? 'Import' : 'Add to library');
    },
    exportAll: () => exportAll(session, at),
    copyLink: () => copyLink(at),
  };
}

function actions(page: Page): Pick<LibraryPage, 'press' | 'says' | 'goTo' | 'titles'> {
  return {
    press: text =>
      until(
        () =>
          page.evaluate(wanted => {
            const all = [...document.querySelectorAll<HTMLElement>('button, a.button')];
            const found = all.find(one => one.textContent.trim().startsWith(wanted) && !one.matches(':disabled'));
            found?.click();
            return found !== undefined;
          }, text),
        `a button that says "${text}"`,
      ),
    says: text => until(() => page.evaluate(part => document.body.innerText.includes(part), text), text),
    goTo: fragment => page.evaluate(to => void (location.hash = to), fragment),
    titles: () =>
      page.evaluate(() => [...document.querySelectorAll('.networks .network > a')].map(one => one.textContent.trim())),
  };
}

/** Put a text into the form as a paste does. */
function fill(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#given')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function copyLink({ page, press }: Pick<LibraryPage, 'page' | 'press'>): Promise<string> {
  // A script may not read the clipboard: take what is written to it.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async text => void (document.documentElement.dataset.copied = text);
  });
  await press('Copy full link');
  return until(() => page.evaluate(() => document.documentElement.dataset.copied), 'the full link');
}

async function exportAll(
  { name, browser, profile }: Session,
  { goTo, press }: Pick<LibraryPage, 'goTo' | 'press'>,
): Promise<{ file: string; content: LibraryFile }> {
  const folder = join(profile, 'downloads');
  mkdirSync(folder, { recursive: true });
  if (name === 'chromium') {
    const client = await browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  const before = new Set(await readdir(folder));
  await goTo('#settings');
  await press('Export everything');
  return until(async () => {
    const fresh = (await readdir(folder)).find(one => one.endsWith('.json') && !before.has(one));
    if (fresh === undefined) return;
    const file = join(folder, `kept-${before.size}.json`); // The next export has the same name.
    const content = JSON.parse(readFileSync(join(folder, fresh), 'utf8')) as LibraryFile; // Throws until it is whole.
    renameSync(join(folder, fresh), file);
    return { file, content };
  }, 'the exported file');
}
