import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './extension.ts';
import { inChrome } from './firefox-chrome.ts';
import { litTexts } from './page.ts';
import { BROWSERS, findPage, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';
import { openWordsPage } from './words-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of one rule that a page breaks. */
interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

/** Pages of the library by their address, and what shows that they are there. */
const LIBRARY: [view: string, fragment: string, sign: string][] = [
  ['a network', '', 'article h1'],
  ['the form to add one', '#add', '#given'],
  ['the corrections', '#corrections', 'article.corrections .lead'],
  ['the settings', '#settings', 'article.settings'],
  ['the privacy note', '#privacy', 'main h1'],
];

describe.each(BROWSERS)('for everyone, in %s', name => {
  let session: Session;
  let article: Page;

  beforeAll(async () => {
    session = await openSession(name);
    article = await visit(session, session.assets.origin);
    await until(async () => (await litTexts(article)).some(lit => lit.name.endsWith('-strong')), 'strong links');
  });
  afterAll(() => session.close());

  describe.each(['light', 'dark'] as const)('when it is %s', scheme => {
    /** Look at a page in this scheme with axe, and say in a line each what is wrong. */
    const look = async (page: Page): Promise<string[]> => {
      await setScheme(session, page, scheme);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } };
        return (await axe.run()).violations;
      });
      return (found as Violation[]).flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`),
      );
    };

    it('shows a popup that axe finds nothing wrong with', async () => {
      await article.bringToFront();
      const popup = await extensionPage(session, 'popup.html', { behind: true });
      await until(() => popup.$('svg .node.lit'), 'the lit network');
      expect(await look(popup)).toEqual([]);
      await popup.close();
    });

    it.each(LIBRARY)('shows %s in the library without violations', async (_, fragment, sign) => {
      const page = await extensionPage(session, `library.html${fragment}`);
      await page.bringToFront();
      await until(() => page.$(sign), sign);
      expect(await look(page)).toEqual([]);
      await page.close();
    });

    it('shows the words of a network, unfolded and tried on a text, without violations', async () => {
      const words = await openWordsPage(session);
      await words.unfold('words-weak-micro-credentials');
      await words.unfold('words-of-deferred-burden');
      await words.tryText('A digital badge cost them a loan.\n\nThe exam was next. Enter your login credentials here.');
      await until(async () => (await words.states()).length === 3, 'three sentences');
      await words.page.evaluate(() => document.querySelector<HTMLElement>('.weighed summary')?.click());
      expect(await look(words.page)).toEqual([]);
      await words.page.close();
    });

    it('shows a welcome page without violations', async () => {
      const page = await until(() => findPage(session, '/welcome.html'), 'the welcome page');
      await page.bringToFront();
      expect(await look(page)).toEqual([]);
    });
  });

  it('shows its own pages without a script error', () => {
    expect(session.errors).toEqual([]);
  });
});

/** Puppeteer emulates a colour scheme in Chromium only; Firefox has a preference for it. */
async function setScheme(session: Session, page: Page, scheme: 'light' | 'dark'): Promise<void> {
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
