import { parse, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openCard } from '../browser/card.ts';
import { extensionPage } from '../browser/extension.ts';
import { findPage } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import type { BrowserName } from './find-browser.ts';
import { launch } from './launch.ts';
import type { Site } from './serve.ts';

/** Pixels of the pictures for one CSS pixel. */
const SCALE = 2;

/** Size of the popup's page where it is shown in a tab, in CSS pixels. */
const POPUP = { width: 400, height: 600 };

/**
 * Take a picture of the sample article with a card open (`FILE`), and one of the popup (`FILE-popup`), without a display.
 *
 * @throws Error when nothing lights up.
 */
export async function takePictures(name: BrowserName, folder: string, site: Site, file: string): Promise<void> {
  const launched = await launch(name, folder, { headless: true, driven: true, scale: SCALE });
  try {
    await until(() => findPage(launched, '/welcome.html'), 'the welcome page'); // It opens at install, and in front.
    const page = await launched.browser.newPage();
    await page.goto(site.origin);
    await page.bringToFront();
    await openCard(page, '-strong');
    await shoot(page, file);
    await page.keyboard.press('Escape');
    const { dir, name: stem, ext } = parse(file);
    const popup = await extensionPage(launched, 'popup.html', { behind: true }); // The real one takes no other size.
    await popup.setViewport({ ...POPUP, deviceScaleFactor: name === 'firefox' ? 1 : SCALE });
    await until(() => popup.$('svg .node.lit'), 'the network in the popup');
    await shoot(popup, resolve(dir, `${stem}-popup${ext || '.png'}`));
  } finally {
    await launched.browser.close();
  }
}

async function shoot(page: Page, file: string): Promise<void> {
  const path = parse(file).ext ? file : `${file}.png`;
  await page.bringToFront(); // Of a tab behind, Chromium now and then gives no picture, nor any answer.
  await page.screenshot({ path });
  console.log(`Wrote ${path}`);
}
