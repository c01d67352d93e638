import type { CDPSession, Page } from 'puppeteer-core';
import type { PageState } from '../../../lib/page.ts';
import { pageState } from '../../browser/extension.ts';
import type { Subject } from './lab.ts';
import { CATEGORIES, workOf, type TraceEvent, type Work } from './lab-trace.ts';

/** How long (ms) the main thread must have had little to do before a page is asked what became of it: asking is work, too. */
const QUIET = 150;

/** The share of that time that "little" is: pages that move by themselves are never idle. */
const LITTLE = 0.3;

/** A page that is not read by then (ms) never will be. */
const LIMIT = 120_000;

/** How a visit differs from the usual one. */
export interface VisitOptions {
  /** How many times slower the processor is to be. */
  throttle?: number;
  /** Trace categories beside those that are needed. */
  categories?: string[];
  /** Before the page is opened. */
  prepare?(page: Page): Promise<unknown>;
  /** When it was read, while it is still traced. */
  after?(page: Page): Promise<unknown>;
}

/** What a visit found. */
export interface Visited {
  /** What the page says of itself; only ours does. */
  state?: PageState;
  events: TraceEvent[];
  work: Work;
}

/** Open an address in a new tab in front, trace it until it is read, and close it. */
export async function visitTraced(subject: Subject, url: string, options: VisitOptions = {}): Promise<Visited> {
  const { browser, origin } = subject.launched;
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (options.throttle) await client.send('Emulation.setCPUThrottlingRate', { rate: options.throttle });
    await options.prepare?.(page);
    await page.tracing.start({ categories: [...CATEGORIES, ...(options.categories ?? [])] });
    await page.goto(url, { waitUntil: 'load', timeout: LIMIT });
    const { until, state } = await whenRead(subject, client);
    await options.after?.(page);
    const events = eventsOf(await page.tracing.stop());
    return { ...(state ? { state } : {}), events, work: workOf(events, origin, until) };
  } finally {
    await page.close();
  }
}

/** Wait until the page was read. @returns when that was known at last before it was asked, in the trace's microseconds. */
export async function whenRead(
  { asker, rest = QUIET }: Subject,
  client: CDPSession,
): Promise<{ until: number; state?: PageState }> {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const until = (await whenQuiet(client, rest, end)) * 1e6;
    if (!asker) return { until };
    const state = await pageState(asker).catch(() => undefined);
    if (state && state.status !== 'reading') return { until, state };
  }
  throw new Error('The page was not read in two minutes.');
}

/** @returns when the main thread had had little to do for a while, in seconds of the browser's clock. */
async function whenQuiet(client: CDPSession, rest: number, end: number): Promise<number> {
  let before = await metrics(client);
  while (Date.now() < end) {
    await new Promise(resolve => setTimeout(resolve, rest));
    const now = await metrics(client);
    const share = (now.TaskDuration! - before.TaskDuration!) / (now.Timestamp! - before.Timestamp!);
    if (share < LITTLE) return now.Timestamp!;
    before = now;
  }
  throw new Error('The page never came to rest.');
}

/** Chromium's own counters of a page: times in seconds, sizes in bytes. */
export async function metrics(client: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await client.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

function eventsOf(trace: Uint8Array | undefined): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}
