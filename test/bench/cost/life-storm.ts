import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { litTexts } from '../../browser/page.ts';
import { findPage } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';
import { launch, type Launched } from '../../run/launch.ts';
import { serve, type Site } from '../../run/serve.ts';
import { watchWork, type Work } from './life-processes.ts';

/** The pages that changes are measured on. */
export const PAGES = resolve(import.meta.dirname, '../../pages');

/** Inserts a second. */
const RATE = 10_000;

/** What changes: all of the others in turn, items of a list, one text, a part that is replaced, text on topic. */
export const KINDS = ['mixed', 'items', 'text', 'subtree', 'topic'] as const;

/** A storm, and what was at work in it. */
export interface Storm extends Work {
  /** Inserts there were. */
  inserts: number;
  /** Milliseconds that the page's own script took for them. */
  page: number;
}

/** Raise a storm in a page for some seconds, with an unpacked extension. */
export async function raiseStorm(
  folder: string,
  { kind, seconds, lights }: { kind: (typeof KINDS)[number]; seconds: number; lights: boolean },
): Promise<Storm> {
  const launched = await launch('chromium', folder, { headless: true });
  const { browser } = launched;
  const site = await serve(PAGES);
  try {
    const page = lights ? await litPage(launched, site) : await browser.newPage();
    await page.bringToFront();
    await page.goto(`${site.origin}/storm.html?kind=${kind}&rate=${RATE}&seconds=${seconds}`);
    const stop = await watchWork(browser, page);
    await new Promise(resolvePause => setTimeout(resolvePause, seconds * 1_000));
    const work = await stop();
    const { inserts, spent } = await page.evaluate(() => {
      const { storm } = globalThis as unknown as { storm: { inserts: number; spent: number } };
      return storm;
    });
    return { ...work, inserts, page: spent };
  } finally {
    await browser.close();
    site.close();
  }
}

/** A page with highlights, in front: after the install that takes a while. */
export async function litPage(launched: Launched, site: Site): Promise<Page> {
  const welcome = await until(() => findPage(launched, '/welcome.html'), 'the welcome page');
  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/page.xhtml`);
  await until(async () => {
    await welcome.bringToFront(); // Pages that come back in front look whether there is something new.
    await page.bringToFront();
    return (await litTexts(page)).length > 0;
  }, 'the first highlights after the install');
  return page;
}

/** What an extension would do that looks at each changed node once, and nothing else. */
const READER = `
let length = 0;
const look = records => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') length += target.data.length;
    for (const node of addedNodes) length += node.textContent.length;
  }
};
new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
`;

/** Call with the folders of two extensions: one that does nothing, and one that looks at every change. */
export async function withReference<T>(use: (none: string, reader: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'netgloss-bench-'));
  const extension = (name: string, script: string) => {
    const to = mkdtempSync(join(folder, `${name}-`));
    const scripts = [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }];
    writeFileSync(join(to, 'content.js'), script);
    writeFileSync(
      join(to, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name, version: '1', ...(script && { content_scripts: scripts }) }),
    );
    return to;
  };
  try {
    return await use(extension('none', ''), extension('reader', READER));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
