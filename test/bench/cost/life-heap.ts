import type { CDPSession, Page } from 'puppeteer-core';
import { litTexts } from '../../browser/page.ts';
import { until } from '../../browser/until.ts';
import { launch, type Launched } from '../../run/launch.ts';
import { serve } from '../../run/serve.ts';
import { PAGES, litPage } from './life-storm.ts';

/** Measured after so many steps of all, or a few more, so that the same page is open each time. */
const EVERY = 0.05;

/** So many steps of all fill what is kept for a while: compiled code, what texts said. */
const WARM_UP = 0.3;

/** Pages about our topics, and pages about something else, in turn. */
const ADDRESSES = ['page.xhtml', 'news.html', 'inline.html', 'notes.txt', 'night.html', 'restless.html', 'shadow.html'];

/** Functions are compiled when they have run often: late, once for each, and not what a long visit keeps. */
const NO_COMPILERS = '--js-flags=--no-sparkplug --no-maglev --no-opt';

/** What is in use after so many steps, all garbage gone. */
export interface HeapSample {
  step: number;
  /** Of the page's process, bytes: scripts of the page and ours. */
  page: number;
  /** Of the extension's worker, bytes. */
  worker: number;
  nodes: number;
  listeners: number;
}

/** Open pages of a site in one tab, one after the other. */
export function heapOfNavigations(folder: string, steps: number): Promise<HeapSample[]> {
  return sampled(folder, steps, async (page, origin, step) => {
    await page.goto(`${origin}/${ADDRESSES[step % ADDRESSES.length]}`);
    if (step % ADDRESSES.length === 0) await until(async () => (await litTexts(page)).length > 0);
  });
}

/** Change the route of one document, and all its text with it. */
export function heapOfRoutes(folder: string, steps: number): Promise<HeapSample[]> {
  return sampled(folder, steps, async (page, origin, step) => {
    if (step === 0) await page.goto(`${origin}/routes.html`);
    const go = (number: number) => (globalThis as unknown as { go(number: number): boolean }).go(number);
    const isTopical = await page.evaluate(go, step);
    const said = ` number ${step * 100} `; // Of its first sentence.
    if (isTopical) await until(async () => (await litTexts(page)).some(({ text }) => text.includes(said)));
    else await until(async () => (await litTexts(page)).length === 0);
  });
}

async function sampled(
  folder: string,
  steps: number,
  take: (page: Page, origin: string, step: number) => Promise<void>,
): Promise<HeapSample[]> {
  const launched = await launch('chromium', folder, { headless: true, args: [NO_COMPILERS] });
  const site = await serve(PAGES);
  try {
    const page = await litPage(launched, site);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const worker = await workerSession(launched);
    const samples: HeapSample[] = [];
    const every = ADDRESSES.length * Math.ceil((EVERY * steps) / ADDRESSES.length);
    for (let step = 0; step <= steps; step += 1) {
      await take(page, site.origin, step);
      if (step >= WARM_UP * steps && step % every === 0) samples.push({ step, ...(await inUse(session, worker)) });
    }
    return samples;
  } finally {
    await launched.browser.close();
    site.close();
  }
}

/** A worker that is looked at does not stop. */
async function workerSession({ browser, origin }: Launched): Promise<CDPSession> {
  const target = await browser.waitForTarget(one => one.type() === 'service_worker' && one.url().startsWith(origin));
  return target.createCDPSession();
}

async function inUse(page: CDPSession, worker: CDPSession): Promise<Omit<HeapSample, 'step'>> {
  for (const session of [page, worker, page]) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await page.send('Performance.getMetrics');
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  return {
    page: value('JSHeapUsedSize'),
    worker: usedSize,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
