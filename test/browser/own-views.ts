import type { Page } from 'puppeteer-core';
import { cardText, clickInCard, openCard } from './card.ts';
import { extensionPage } from './extension.ts';
import { inChrome } from './firefox-chrome.ts';
import { choose } from './menus.ts';
import { openLibraryPage } from './library-page.ts';
import { litTexts } from './page.ts';
import { REPORT } from './report.ts';
import { type Session, visit } from './session.ts';
import { until } from './until.ts';

/** A page of ours, by its address, and what shows that it is there. */
export interface OwnView {
  name: string;
  path: string;
  sign: string;
}

/** The network that comes with the extension, and one of its findings. */
const NETWORK = 'wiZ3vKbDfwo';
const FINDING = 'deferred-burden';

/** Every page of ours in every view that it has. `NETWORK` stands for the whole id of one. */
export const VIEWS: OwnView[] = [
  { name: 'the popup', path: 'popup.html', sign: 'svg .node' },
  { name: 'the side panel', path: 'sidepanel.html', sign: 'svg .node' },
  { name: 'the welcome page', path: 'welcome.html', sign: '.steps .look-up input' },
  { name: 'a network', path: 'library.html#network=NETWORK', sign: 'article h1' },
  { name: 'the words of a network', path: 'library.html#words=NETWORK', sign: 'article h1' },
  { name: 'the answers of a network', path: 'library.html#network=NETWORK&view=answers', sign: 'main h1' },
  { name: 'a network to be written on', path: 'library.html#network=NETWORK&view=edit', sign: 'main h1' },
  { name: 'a dossier', path: `library.html#network=NETWORK&finding=${FINDING}&view=dossier`, sign: 'main h1' },
  { name: 'all evidence', path: 'library.html#evidence', sign: 'main blockquote' },
  { name: 'evidence of no finding', path: 'library.html#evidence=unfiled', sign: 'main h1' },
  { name: 'a new network', path: 'library.html#write', sign: 'main h1' },
  { name: 'what may be there twice', path: 'library.html#twins', sign: 'main h1' },
  { name: 'what was found', path: 'library.html#find=burden', sign: 'main h1, main h2' },
  { name: 'the form to add one', path: 'library.html#add', sign: '#given' },
  { name: 'import and export', path: 'library.html#exchange', sign: 'main h1' },
  { name: 'the corrections', path: 'library.html#corrections', sign: 'article.corrections .lead' },
  { name: 'the settings', path: 'library.html#settings', sign: 'article.settings' },
  { name: 'the privacy page', path: 'library.html#privacy', sign: '.stored li' },
];

/** Fill the library with what views show: two networks, evidence for a finding and for none. @returns the article it is from. */
export async function fillLibrary(session: Session): Promise<{ article: Page; network: string }> {
  const library = await openLibraryPage(session);
  await library.add({ text: REPORT });
  await until(async () => (await library.titles()).length === 2, 'two networks');
  const network = await library.page.evaluate(
    tag => [...document.querySelectorAll<HTMLAnchorElement>('.network a')].find(({ hash }) => hash.includes(tag))!.hash,
    NETWORK,
  );
  await library.page.close();
  const article = await visit(session, session.assets.origin);
  await until(async () => (await litTexts(article)).some(lit => lit.name.endsWith('-strong')), 'strong links');
  await openCard(article, '-strong');
  await keepFromCard(session, article);
  await article.keyboard.press('Escape');
  const second = 'article p:nth-of-type(2)';
  await article.evaluate(at => getSelection()!.selectAllChildren(document.querySelector(at)!), second);
  await choose(session, article, 'keep', second);
  await until(() => article.$('aside-word'), 'a word on what was kept');
  return { article, network: network.replace('#network=', '') };
}

/** Keep what the card that was just opened is about, as what supports it. */
export async function keepFromCard(session: Session, page: Page): Promise<void> {
  await clickInCard(session, page, 'Supports');
  await until(async () => (await cardText(session, page)).includes('Write a note'), 'it to be kept');
}

/** Open a view in a tab in front; the popup and the side panel behind the article that they speak of. */
export async function openView(
  session: Session,
  { path, sign }: OwnView,
  { article, network }: { article: Page; network: string },
): Promise<Page> {
  const isBeside = /^(popup|sidepanel)/.test(path);
  if (isBeside) await article.bringToFront();
  const page = await extensionPage(session, path.replace('NETWORK', network), { behind: isBeside });
  if (!isBeside) await page.bringToFront();
  await until(() => page.$(sign), sign);
  await until(() => page.evaluate(() => document.fonts.status === 'loaded'), 'fonts');
  return page;
}

/** Puppeteer emulates a colour scheme in Chromium only; Firefox has a preference for it. */
export async function setScheme(session: Session, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (session.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  else {
    const value = scheme === 'dark' ? 0 : 1;
    await inChrome(
      session,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}); true`,
    );
  }
  await until(() => page.evaluate(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme), scheme);
}
