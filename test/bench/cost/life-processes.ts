import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

/** How often the profiler looks what runs, in microseconds. */
const SAMPLING = 500;

/** Milliseconds of work. */
export interface Work {
  /** Script of extensions, and what it calls, on the page's main thread. */
  script: number;
  /** Script of the extension's worker. */
  worker: number;
  /** All processes that run pages and extensions. */
  processes: number;
  /** Wall time. */
  elapsed: number;
}

/** Watch who works, from now until the returned function is called. The browser's profiler runs meanwhile. */
export async function watchWork(browser: Browser, page: Page): Promise<() => Promise<Work>> {
  const script = await profile(await page.createCDPSession());
  const target = browser.targets().find(one => one.type() === 'service_worker');
  const worker = target && (await profile(await target.createCDPSession()));
  const start = performance.now();
  const before = await processTime(browser);
  return async () => {
    const processes = (await processTime(browser)) - before;
    const elapsed = performance.now() - start;
    return { script: await script(), worker: (await worker?.()) ?? 0, processes, elapsed };
  };
}

/** Profile from now on. @returns how to end it and get the milliseconds of extensions. */
async function profile(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  return async () => {
    const ended = await session.send('Profiler.stop');
    await session.detach();
    return extensionTime(ended.profile);
  };
}

/** Milliseconds that all renderers together have used so far. */
async function processTime(browser: Browser): Promise<number> {
  const session: CDPSession = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((total, { cpuTime }) => total + cpuTime * 1_000, 0);
}

/** Milliseconds in which a function of an extension was at work, or something that it had called. */
function extensionTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  const children = new Map(nodes.map(({ id, children: below = [] }) => [id, below]));
  const addAll = (id: number) => {
    ours.add(id);
    for (const child of children.get(id) ?? []) addAll(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) addAll(id);
  let total = 0;
  // A sample stands for the time until the next.
  for (const [index, id] of samples.entries()) if (ours.has(id)) total += timeDeltas[index + 1] ?? 0;
  return total / 1_000;
}
