import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './find-browser.ts';

/** The add-on id from `wxt.config.ts`, and the address that is pinned for it so that scripts can open its pages. */
const ADDON_ID = 'netgloss@netgloss.example';
const ADDON_UUID = '3e7c1d5a-9b42-4f60-8a17-5d0c2b9e6f34';

/** How to start a browser. */
export interface LaunchOptions {
  /** The profile's folder; a throw-away one by default. */
  profile?: string | undefined;
  /** No window. */
  headless?: boolean;
  /** Let scripts open extension pages and reach browser chrome in Firefox: for tests and pictures, never for a person. */
  driven?: boolean;
  /** Pixels for one CSS pixel, without a window. */
  scale?: number;
  /** Further arguments of Chromium. */
  args?: string[];
  /** Further preferences of Firefox. */
  preferences?: Record<string, unknown>;
}

/** A browser with the extension in it. */
export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** Without a slash at the end: `chrome-extension://…`, `moz-extension://…`. */
  origin: string;
  /** The extension's id. */
  id: string;
}

/** Size of a tab without a window, in CSS pixels. */
const VIEWPORT = { width: 1280, height: 900 };

/** Nothing of the browser's own may disturb a test or a reader's first look. */
const CHROMIUM_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.preonboarding.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

/**
 * Start a browser and put the built extension from `folder` into it.
 *
 * @throws Error with a sentence when there is no such browser and none may be installed.
 */
export async function launch(name: BrowserName, folder: string, options: LaunchOptions = {}): Promise<Launched> {
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  try {
    const installed = await browser.installExtension(folder);
    return name === 'chromium'
      ? { name, browser, id: installed, origin: `chrome-extension://${installed}` }
      : { name, browser, id: ADDON_ID, origin: `moz-extension://${ADDON_UUID}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchChromium({ profile, headless = false, scale = 1, args = [] }: LaunchOptions): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []; // Its sandbox does not work for root.
  // Without the flag, `highlightsFromPoint` finds nothing under an emulated scale.
  const unseen = ['--disable-gpu', '--force-prefers-reduced-motion', `--force-device-scale-factor=${scale}`];
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { ...VIEWPORT, deviceScaleFactor: scale } : null,
    ...(profile ? { userDataDir: profile } : {}),
    args: [...CHROMIUM_ARGS, ...(headless ? unseen : []), ...sandbox, ...args],
  });
}

function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { profile, headless = false, driven = false, scale = 1, preferences = {} } = options;
  const unseen = { 'ui.prefersReducedMotion': 1, 'layout.css.devPixelsPerPx': String(scale) };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    enableExtensions: true,
    defaultViewport: headless ? VIEWPORT : null,
    ...(profile ? { userDataDir: profile } : {}),
    args: driven ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...(headless ? unseen : {}), ...preferences },
  });
}
