import type { Page } from 'puppeteer-core';
import type { Subject } from './lab.ts';

/** How a page came up, in milliseconds. */
export interface Loaded {
  /** Largest Contentful Paint. */
  lcp: number;
  /** Total blocking time: what long tasks took beyond 50 ms each, from the first paint until the page rested. */
  blocking: number;
}

/** Open an address in a new tab in front, wait until it has come to rest, and close it. */
export async function load({ launched }: Subject, url: string): Promise<Loaded> {
  const page = await launched.browser.newPage();
  try {
    await page.bringToFront();
    await observe(page);
    await page.goto(url, { waitUntil: 'load' });
    return await whenRested(page);
  } finally {
    await page.close();
  }
}

/** So long (ms) without a long task, and a page has come to rest; it is looked at for no longer than this (ms). */
const REST = 1_000;
const LIMIT = 10_000;

interface Observed {
  lcp: number;
  tasks: { startTime: number; duration: number }[];
}

async function observe(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const observed: Observed = { lcp: 0, tasks: [] };
    (globalThis as { observed?: Observed }).observed = observed;
    const follow = (type: string, each: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true });
    follow('largest-contentful-paint', ({ startTime }) => (observed.lcp = startTime));
    follow('longtask', ({ startTime, duration }) => observed.tasks.push({ startTime, duration }));
  });
}

function whenRested(page: Page): Promise<Loaded> {
  return page.evaluate(
    (rest, limit) =>
      new Promise<Loaded>(done => {
        const { observed } = globalThis as unknown as { observed: Observed };
        const look = () => {
          const last = Math.max(0, ...observed.tasks.map(({ startTime, duration }) => startTime + duration));
          const now = performance.now();
          if (now < limit && (now - last < rest || observed.lcp === 0)) return setTimeout(look, 100);
          const blocking = observed.tasks.reduce((sum, { duration }) => sum + duration - 50, 0);
          done({ lcp: observed.lcp, blocking });
        };
        setTimeout(look, rest);
      }),
    REST,
    LIMIT,
  );
}
