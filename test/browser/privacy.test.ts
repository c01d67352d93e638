import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { REPORT, TITLE } from './report.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the privacy page in %s', name => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
    const library = await openLibraryPage(session);
    await library.add({ text: REPORT });
    await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
    await library.page.close();
    page = await extensionPage(session, 'library.html#privacy');
    await page.bringToFront();
    await until(async () => (await counts()).networks === 2, 'two networks');
  });
  afterAll(() => ended(session));

  /** How many there are of each kind, as the page says. */
  const counts = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.stored > li')].map(item => [
          item.dataset.kind!,
          Number(item.querySelector('strong')?.textContent ?? Number.NaN),
        ]),
      ),
    );
  /** Press a button, as soon as it is there. */
  const press = (within: string, text: string) =>
    until(
      () =>
        page.evaluate(
          (selector, wanted) => {
            const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)];
            const button = buttons.find(each => each.textContent.startsWith(wanted));
            button?.click();
            return button !== undefined;
          },
          within,
          text,
        ),
      `${text} in ${within}`,
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('says how much there is of each kind, how large, and since when', async () => {
    expect(Object.keys(await counts())).toEqual([
      'networks',
      'evidence',
      'corrections',
      'coverage',
      'versions',
      'removed',
      'settings',
    ]);
    const networks = () => page.evaluate(() => document.querySelector('#stored-networks')!.textContent);
    await until(async () => /about [\d.,]+ ?[kM]B/.test(await networks()), 'how large');
    await until(async () => /since .*20\d\d/.test(await networks()), 'since when');
  });

  it('asks before it erases a kind, and goes back with Escape', async () => {
    await press('#stored-networks', 'Erase');
    await until(async () => (await focused()) === 'Erase this: Networks?', 'the question');
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'Erase Networks', 'the button that began it');
    expect((await counts()).networks).toBe(2);
  });

  it('erases a kind, and puts it back as it was', async () => {
    await press('#stored-networks', 'Erase');
    await press('#stored-networks', 'Yes');
    await until(async () => (await counts()).networks === 0, 'no network');
    await press('.notice', 'Undo');
    await until(async () => (await counts()).networks === 2, 'two networks again');
  });

  it('puts the settings back to what they were at first, and to what they were', async () => {
    const off = () =>
      page.evaluate(async () => {
        const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as {
          storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
        };
        return (await api.storage.local.get('rememberCoverage')).rememberCoverage;
      });
    await page.evaluate(() => void (location.hash = '#settings'));
    await until(() => page.$('article.settings'), 'the settings');
    const flip = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLInputElement>('article.settings .switch')];
        const found = all.find(each => each.title.startsWith('Remember'));
        found?.click();
        return found !== undefined;
      });
    await until(flip, 'the switch');
    await until(async () => (await off()) === false, 'the setting');
    await page.evaluate(() => void (location.hash = '#privacy'));
    await until(() => page.$('#stored-settings'), 'the privacy page');
    await press('#stored-settings', 'Erase');
    await press('#stored-settings', 'Yes');
    await until(async () => (await off()) === undefined, 'the setting as at first');
    await press('.notice', 'Undo');
    await until(async () => (await off()) === false, 'the setting as it was');
  });

  it('has a reason for every permission of the manifest', async () => {
    const permissions = await page.evaluate(() => {
      const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as {
        runtime: { getManifest(): { permissions: string[] } };
      };
      return api.runtime.getManifest().permissions;
    });
    const reasons = () => page.evaluate(() => document.querySelectorAll('.reasons dt').length);
    await until(async () => (await reasons()) > 0, 'the reasons');
    expect(await reasons()).toBe(permissions.length + 1); // And reading pages, which is asked for elsewhere.
  });
});
