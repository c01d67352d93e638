import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibraryPage } from './library-page.ts';
import { REPORT } from './report.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { fill, write } from './tending-page.ts';
import { until } from './until.ts';

const ENDLESS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const FINDING = { name: 'Badges cost little', text: 'Badges cost little and help workers.' };

describe.each(BROWSERS)('ways through the library in %s', name => {
  let session: Session;
  let builtIn: string;

  beforeAll(async () => {
    session = await openSession(name);
    builtIn = await fill(session, {
      networks: [
        { question: 'Who pays?', title: ENDLESS, findings: [FINDING] },
        { question: 'Who gains?', title: 'Badges at work', findings: [FINDING] },
      ],
    });
  });
  afterAll(() => ended(session));

  it('leads back to the results of a search, and to the one that was followed', async () => {
    const { page } = await openLibraryPage(session);
    await page.type('#find', 'badges');
    const follow = () =>
      page.evaluate(() => {
        const result = document.querySelector<HTMLElement>('.results a[href*="finding="]');
        result?.click();
        return result?.getAttribute('href');
      });
    const href = await until(follow, 'a result');
    await until(() => page.$('.node-text[data-selected="true"]'), 'the finding');
    await page.evaluate(() => history.back());
    await until(async () => (await focused(page)) === href, 'the focus on the result');
    expect(await page.$eval('#find', field => (field as HTMLInputElement).value)).toBe('badges');
    await page.close();
  });

  it('begins each view at its top, and leads back to where one was', async () => {
    const { page } = await openLibraryPage(session, `#network=${builtIn}`);
    await until(
      () =>
        page.evaluate(() => {
          const last = [...document.querySelectorAll<HTMLElement>('.kept-line')].at(-1);
          last?.scrollIntoView();
          last?.focus();
          return document.activeElement === last && scrollY > 300;
        }),
      'the focus on the last finding, far down',
    );
    const href = await focused(page);
    await page.keyboard.press('Enter');
    await until(() => page.$('.dossier'), 'the dossier');
    await until(() => page.evaluate(() => scrollY === 0 && document.activeElement!.matches('main h1')), 'its top');
    await page.evaluate(() => history.back());
    await until(async () => (await focused(page)) === href, 'the focus on the finding');
    await until(() => page.evaluate(() => scrollY > 300), 'where one was');
    await page.close();
  });

  it('has the focus on what is shown once what was found is discarded', async () => {
    const { page, goTo, says, press } = await openLibraryPage(session);
    await goTo('#add');
    await until(() => page.$('#given'), 'the form');
    await page.$eval(
      '#given',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      REPORT,
    );
    await press('See what is in it');
    await says('Nothing is stored yet');
    await press('Discard');
    await until(async () => (await focused(page)) === 'Add a network', 'the focus on the heading');
    await page.close();
  });

  it('loses nothing that is written in one tab while another one removes the network', async () => {
    const writing = await openLibraryPage(session);
    const id = await idOf(writing.page, 'Badges at work');
    await writing.goTo(`#network=${id}&view=edit`);
    await write(writing, '#edit-title', 'Badges, as I see them');
    const other = await openLibraryPage(session, `#network=${id}`);
    await other.press('Remove');
    await other.says('Removed “');
    await other.page.close();
    await writing.page.bringToFront();
    await writing.press('Make it a new network');
    await until(() => writing.page.evaluate(() => location.hash === '#write'), 'a new network');
    const title = () => writing.page.$eval('#edit-title', field => (field as HTMLInputElement).value);
    await until(async () => (await title()) === 'Badges, as I see them', 'what was written');
    await writing.page.close();
  });

  it('leaves the switch of a network within reach however long its title is', async () => {
    const { page } = await openLibraryPage(session);
    const reached = await page.evaluate(title => {
      const entry = [...document.querySelectorAll('.network')].find(each => each.textContent.includes(title))!;
      const { x, y, width, height } = entry.querySelector('.switch')!.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.className;
    }, ENDLESS);
    expect(reached).toContain('switch');
    await page.close();
  });
});

/** What has the focus: where it leads to, or what it says. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement!;
    return at.getAttribute('href') ?? (at === document.body ? 'nothing' : at.textContent);
  });
}

function idOf(page: Page, title: string): Promise<string> {
  return page.evaluate(wanted => {
    const links = [...document.querySelectorAll('.network > a')];
    const link = links.find(({ textContent }) => textContent === wanted)!;
    return link.getAttribute('href')!.replace('#network=', '');
  }, title);
}
