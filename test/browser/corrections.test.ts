import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagePassage, PageState } from '../../lib/page.ts';
import { cardText, clickInCard, closeCard, isCardOpen } from './card.ts';
import { extensionPage, openPassage, pageState } from './extension.ts';
import { type LibraryPage, openLibraryPage } from './library-page.ts';
import { litTexts } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('a correction in %s', name => {
  let session: Session;
  /** Two tabs of the same article. */
  let page: Page;
  let other: Page;
  /** Asks the tab in front. */
  let asker: Page;
  let library: LibraryPage;
  /** What is corrected, as it was linked at first. */
  let before: PageState;
  let passage: PagePassage;
  let finding: string;

  const linked = async ({ text } = passage) => {
    const { passages } = await pageState(asker);
    return passages.find(one => one.text === text)?.links.map(({ node }) => node) ?? [];
  };
  const isLinked = async () => (await linked()).includes(passage.links[0]!.node);
  const openCard = async () => {
    const { passages } = await pageState(asker);
    await openPassage(asker, passages.find(({ text }) => text === passage.text)!.id);
    await until(() => isCardOpen(page), 'the card');
  };
  const cardSays = (text: string) => until(async () => (await cardText(session, page)).includes(text), text);
  const listed = () =>
    library.page.evaluate(() => [...document.querySelectorAll('.correction blockquote')].map(one => one.textContent));

  beforeAll(async () => {
    session = await openSession(name);
    other = await visit(session, session.assets.origin);
    await until(async () => (await litTexts(other)).length > 5, 'highlights on the first tab');
    library = await openLibraryPage(session, '#corrections');
    asker = await extensionPage(session, 'popup.html', { behind: true });
    page = await visit(session, session.assets.origin);
    before = await until(async () => {
      const state = await pageState(asker);
      return state.status === 'read' ? state : undefined;
    }, 'the article to be read');
    passage = before.passages.find(({ links }) => links[0]?.strength === 'strong')!;
    finding = before.nodes.find(({ key }) => key === passage.links[0]!.node)!.name;
  });
  afterAll(() => ended(session));

  it('teaches how it is made while there is none', async () => {
    await library.page.bringToFront();
    await library.says('press “Not related” on the card');
    expect(await listed()).toEqual([]);
  });

  it('is made on the card, undone there, and made again', async () => {
    await page.bringToFront();
    await openCard();
    await clickInCard(session, page, 'Not related');
    await cardSays('Marked as not related');
    await until(async () => !(await isLinked()), 'the link to go');
    await clickInCard(session, page, 'Undo');
    await until(isLinked, 'the link to come back');
    await clickInCard(session, page, 'Not related');
    await until(async () => !(await isLinked()), 'the link to go again');
    await closeCard(page);
  });

  it('is said on the next card of that passage', async () => {
    await openCard();
    await cardSays(`You said this is not related to ${finding}.`);
    await until(async () => (await cardText(session, page)).includes('Related after all'), 'the way back');
    await closeCard(page);
  });

  it('changes the links of the other tab, too', async () => {
    await other.bringToFront();
    await until(async () => !(await isLinked()), 'the link to go in the other tab');
  });

  it('is listed in the library, with the passage, the finding and what had linked them', async () => {
    await library.page.bringToFront();
    await until(async () => (await listed()).length === 1, 'one correction');
    expect(await listed()).toEqual([passage.text]);
    await library.says('Not related to');
    await library.says(finding);
    await library.says(passage.links[0]!.reasons[0]!.form);
  });

  it('is taken back in the list, and made again by Undo, on which the focus is', async () => {
    await library.press('Related after all');
    await until(async () => (await listed()).length === 0, 'an empty list');
    await until(() => library.page.evaluate(() => document.activeElement?.textContent === 'Undo'), 'the focus');
    await library.press('Undo');
    await until(async () => (await listed()).length === 1, 'the correction to be back');
  });

  it('still says what it is about when its network was removed', async () => {
    const link = () => library.page.evaluate(() => document.querySelector<HTMLAnchorElement>('.correction a')?.hash);
    await library.goTo(await until(link, 'the way to the finding'));
    await library.press('Remove');
    await library.says('Removed “');
    await library.goTo('#corrections');
    await library.says('(removed, and can still be restored)');
    await library.says(finding);
    await library.press('Undo');
    await library.says('It is back, as it was');
    await library.goTo('#corrections');
    await until(() => library.page.$('.correction a'), 'the finding to be there again');
  });

  it('is forgotten with all others, and every passage is linked as at first', async () => {
    await library.press('Forget all');
    await library.press('Yes, forget all');
    await library.says('Nothing is corrected yet');
    await page.bringToFront();
    await until(isLinked, 'the link to come back');
    const links = ({ passages }: PageState) => passages.map(one => one.links);
    await until(async () => {
      const now = await pageState(asker);
      return now.status === 'read' && JSON.stringify(links(now)) === JSON.stringify(links(before));
    }, 'every link to be as it was');
    expect(session.errors).toEqual([]);
  });
});
