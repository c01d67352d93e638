import type { CDPSession } from 'puppeteer-core';
import type { BenchOptions, Figure } from './figure.ts';
import type { Lab, Subject } from './lab.ts';
import { metrics, whenRead } from './lab-visit.ts';
import type { SavedPage } from './own-pages.ts';
import { addressOf } from './pages-script.ts';
import { median } from './statistics.ts';

/** What a page's heap of JavaScript holds more with us than without, in turns, when all garbage is collected. */
export async function heapPaid(lab: Lab, pages: SavedPage[], rounds: number, { log }: BenchOptions): Promise<Figure> {
  const differences: number[] = [];
  for (const page of pages)
    for (let round = 0; round < rounds; round++) {
      const without = await heapOf(lab.references, addressOf(lab, 'none', page));
      differences.push((await heapOf(lab.ours, addressOf(lab, 'ours', page))) - without);
    }
  const value = median(differences) / 1e6;
  const worst = Math.max(...differences) / 1e6;
  log(`  heap: ${differences.map(bytes => (bytes / 1e6).toFixed(2)).join(' ')} MB`);
  return {
    name: 'heap of a page off topic',
    value,
    unit: 'MB',
    reach: 1,
    aim: 0.3,
    note: `median of ${differences.length} pairs on ${pages.length} pages, worst ${worst.toFixed(2)}`,
  };
}

async function heapOf(subject: Subject, url: string): Promise<number> {
  const page = await subject.launched.browser.newPage();
  try {
    await page.bringToFront();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await whenRead(subject, client);
    await collectGarbage(client);
    return (await metrics(client)).JSHeapUsedSize!;
  } finally {
    await page.close();
  }
}

/** Twice: what only finalizers held is gone after the second. */
async function collectGarbage(client: CDPSession): Promise<void> {
  await client.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
}
