import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './extension.ts';
import { keepSelected, keptTexts, select } from './kept.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** What `test/pages/addresses.html` goes to another route by, and names itself anew. */
interface Routed {
  go(route: string): void;
  mend(href: string): void;
}

describe.each(BROWSERS)('what a single-page site calls its own address, in %s', name => {
  let session: Session;
  let page: Page;
  /** Asks the tab in front. */
  let asker: Page;

  const go = (route: string) => page.evaluate(to => (globalThis as unknown as Routed).go(to), route);
  const mend = (href: string) => page.evaluate(to => (globalThis as unknown as Routed).mend(to), href);
  /** Keep the story, and tell under which address. */
  const keptUnder = async () => {
    await select(page, '#story');
    const kept = await keepSelected(asker, 'supports');
    await page.keyboard.press('Escape');
    return kept?.source.url.slice(session.site.origin.length);
  };
  const painted = async () => (await keptTexts(page)).supports ?? [];

  beforeAll(async () => {
    session = await openSession(name);
    asker = await extensionPage(session, 'popup.html', { behind: true });
    page = await visit(session, `${session.site.origin}/addresses.html?story=neap`);
  });
  afterAll(() => ended(session));

  it('does not count when it was another route’s before anything of ours came', async () => {
    await go('?story=ebb');
    expect(await keptUnder()).toBe('/addresses.html?story=ebb');
  });

  it('does not count on the way back', async () => {
    await go('?story=neap');
    expect(await keptUnder()).toBe('/addresses.html?story=neap');
  });

  it('counts when the site mends it late', async () => {
    await go('?story=flood&from=neap');
    await mend('/addresses.html?story=flood');
    expect(await keptUnder()).toBe('/addresses.html?story=flood');
  });

  it('leads to what was kept under it, as soon as it is written', async () => {
    await go('?story=flood&from=ebb');
    await until(async () => (await painted()).length === 0, 'nothing that is known to be kept');
    await mend('/of-all-routes.html');
    await mend('/addresses.html?story=flood');
    await until(async () => (await painted())[0]?.startsWith('At flood'), 'what was kept');
  });

  it('counts when the document came with it', async () => {
    await page.goto(`${session.site.origin}/addresses.html?story=neap`);
    expect(await keptUnder()).toBe('/of-all-routes.html');
    expect(session.errors).toEqual([]);
  });
});
