import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../run/find-browser.ts';
import { type Launched, type LaunchOptions, launch } from '../run/launch.ts';
import { serve, type Site } from '../run/serve.ts';
import { meetForgottenTabs, watchRequests } from './firefox-chrome.ts';
import { outsideRequests } from './net-log.ts';
import { recordChanges } from './page.ts';
import { until } from './until.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The browsers that tests run in: both, or the one that NETGLOSS_BROWSER names. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter(
  name => (process.env.NETGLOSS_BROWSER ?? name) === name,
);

/** Headers that some of the hard pages come with. */
const HEADERS = {
  'strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  },
};

/** A headless browser with the extension, and a site with the hard pages. */
export interface Session extends Launched {
  /** `test/pages`. */
  site: Site;
  /** `assets`, for the sample article. */
  assets: Site;
  profile: string;
  /** Script errors on pages that were opened with {@link visit}. */
  errors: string[];
  /** Requests that a page, the extension, or nobody known made to anything but this machine. Ends the session. */
  outsideRequests(): Promise<string[]>;
  /** End the browser; the profile stays when it was given. */
  close(): Promise<void>;
}

/** Where the built extension for a browser is. */
export function builtFolder(name: BrowserName): string {
  return resolve(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * Start a browser with the built extension. A profile that is not given is new, and gone at the end; one that is new
 * has the welcome page open.
 */
export async function openSession(name: BrowserName, options: { profile?: string } = {}): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'netgloss-test-'));
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  const netLog = join(profile, 'net-log.json');
  const launched = await launch(name, builtFolder(name), launchOptions(profile, netLog));
  if (name === 'firefox') await watchRequests(launched);
  if (isNew) await until(() => findPage(launched, '/welcome.html'), 'the welcome page');
  const site = await serve(resolve(ROOT, 'test/pages'), { headers: HEADERS });
  const assets = await serve(resolve(ROOT, 'assets'), { index: 'sample-article.html' });
  const end = async () => {
    await launched.browser.close();
    site.close();
    assets.close();
  };
  const forget = () => options.profile === undefined && removeProfile(profile);
  return {
    ...launched,
    site,
    assets,
    profile,
    errors: [],
    close: () => end().finally(forget),
    async outsideRequests() {
      const page = await launched.browser.newPage();
      await page.goto(`${site.origin}/news.html`);
      await page.evaluate(() => fetch('/notes.txt')); // One request at least is seen, or the recording does not work.
      return outsideRequests(launched, netLog, end).finally(forget);
    },
  };
}

/** Remove a profile. A browser that has ended may still have a process that writes into it for a moment. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** End what was begun for tests, if it was: where it could not begin, the error that says why is the only one to be told. */
export async function ended(begun: Pick<Session, 'close'> | undefined): Promise<void> {
  await begun?.close();
}

function launchOptions(profile: string, netLog: string): LaunchOptions {
  const downloads = join(profile, 'downloads');
  return {
    profile,
    headless: true,
    driven: true,
    args: [`--log-net-log=${netLog}`],
    preferences: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'extensions.background.idle.enabled': true,
    },
  };
}

/**
 * An extension page that is open, if it is. Firefox does not tell automation its address: the page itself does. One that
 * comes or goes may never answer, and keeps no other from it.
 */
export async function findPage(launched: Launched, path: string): Promise<Page | undefined> {
  if (launched.name === 'firefox') await meetForgottenTabs(launched);
  const all = await launched.browser.pages();
  const asked = all.map(async page => {
    if (await page.evaluate(wanted => location.pathname === wanted, path)) return page;
    throw new Error('Another page');
  });
  return Promise.any(asked).catch(() => undefined);
}

/** Open an address in a new tab in front, and keep an eye on what is done to the document. */
export async function visit(session: Session, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  page.on('pageerror', error => {
    // Firefox counts an icon that the page's own policy forbids.
    if (!String(error).includes('/favicon.ico')) session.errors.push(`${url}: ${String(error)}`);
  });
  await page.evaluateOnNewDocument(recordChanges);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
