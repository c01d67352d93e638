import { parse, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup } from '../browser/extension.ts';
import { apart, pointIn } from '../browser/page.ts';
import { until } from '../browser/until.ts';
import type { BrowserName } from './find-browser.ts';
import { launch } from './launch.ts';
import type { Site } from './serve.ts';

/** Size of the popup's picture, in CSS pixels. */
const POPUP = { width: 420, height: 600, deviceScaleFactor: 2 };

/**
 * Take a picture of the sample article with a card open (`FILE`), and one of the popup (`FILE-popup`), without a display.
 *
 * @throws Error when nothing lights up.
 */
export async function takePictures(name: BrowserName, folder: string, site: Site, file: string): Promise<void> {
  const launched = await launch(name, folder, { headless: true, driven: true });
  try {
    const page = await launched.browser.newPage();
    await page.goto(site.origin);
    await page.bringToFront();
    await openCard(page);
    await shoot(page, file);
    await page.keyboard.press('Escape');
    const { dir, name: stem, ext } = parse(file);
    const popup = await openPopup(launched, page);
    await popup.setViewport(POPUP);
    await until(() => popup.evaluate(() => document.querySelector('[aria-busy=true]') === null));
    await shoot(popup, resolve(dir, `${stem}-popup${ext || '.png'}`));
  } finally {
    await launched.browser.close();
  }
}

/** Point at the first highlight in the window until its card opens. */
async function openCard(page: Page): Promise<void> {
  const { x, y } = await until(() => pointIn(page), 'highlights on the sample article');
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y + 1);
  await until(() => apart(page, () => document.querySelector(':popover-open')), 'the card of the first highlight');
}

async function shoot(page: Page, file: string): Promise<void> {
  const path = parse(file).ext ? file : `${file}.png`;
  await page.screenshot({ path: path });
  console.log(`Wrote ${path}`);
}
