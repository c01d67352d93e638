import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './extension.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** The part of the extension API that tells what the badge of the tab in front says. */
interface Api {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

describe.each(BROWSERS)('the badge in %s', name => {
  let session: Session;
  let asker: Page;

  const badge = () =>
    asker.evaluate(async () => {
      const { tabs, action } = ((globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome)!;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return action.getBadgeText({ tabId: tab!.id });
    });

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
  });
  afterAll(() => ended(session));

  it('counts what a page speaks to, and says nothing of a route that speaks to nothing', async () => {
    const page = await visit(session, session.assets.origin);
    await until(async () => Number(await badge()) > 0, 'a count');
    await page.evaluate(() => {
      history.pushState(null, '', '?elsewhere');
      document.body.replaceChildren('The ferry sails twice a day, and the water is cold.');
    });
    await until(async () => (await badge()) === '', 'no count');
    expect(session.errors).toEqual([]);
  });
});
