import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { networkIdOf } from '@/lib/hashtag';
import type { Network } from '@/lib/model';
import { extensionPage, openPopup } from '../../browser/extension.ts';
import { openLibraryPage } from '../../browser/library-page.ts';
import { openSession, type Session } from '../../browser/session.ts';
import type { Measure } from './figure.ts';
import { framesAtRest, framesOfDrag, framesOfZoom, placesToDrag } from './frames.ts';
import { measuredOf, type Sample } from './graph-figures.ts';
import { largeLibrary, libraryFileOf } from './large-library.ts';
import { timeToSettle } from './settling.ts';

/** Nodes of the networks that are drawn: findings and relationships. */
const SIZES = [50, 100, 200, 500];
/** A network that is shown before the one that is measured. */
const SMALL = largeLibrary(7)[0]!;

/** The picture of a network: how long it takes to settle and be drawn, and how smoothly it moves, by its size. */
export const measure: Measure = async ({ browser, isQuick, log }) => {
  const session = await openSession(browser);
  try {
    const networks = SIZES.map(size => largeLibrary(size)[0]!);
    await bring(session, [SMALL, ...networks]);
    const samples: Sample[] = [];
    for (const [index, network] of networks.entries()) {
      log(`  ${SIZES[index]} nodes`);
      samples.push(await sampleOf(session, await networkIdOf(network), SIZES[index]!, isQuick ? 3 : 12));
    }
    return measuredOf(samples);
  } finally {
    await session.close();
  }
};

/** Import the networks, as a reader does. */
async function bring(session: Session, networks: Network[]): Promise<void> {
  const file = join(session.profile, 'networks.json');
  writeFileSync(file, JSON.stringify(libraryFileOf(networks)));
  const { page, add } = await openLibraryPage(session);
  await add({ file });
  await page.waitForSelector('.notice p', { timeout: 120_000 });
  await page.close();
  rmSync(file);
}

async function sampleOf(session: Session, id: string, nodes: number, runs: number): Promise<Sample> {
  const library: number[] = [];
  const popup: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await freshLibrary(session);
    library.push(await timeToSettle(page, { fragment: `#network=${id}` }));
    if (run === runs - 1) {
      const { node, empty } = await placesToDrag(page);
      const frames = {
        rest: await framesAtRest(page, empty),
        node: await framesOfDrag(page, node),
        pan: await framesOfDrag(page, empty),
        zoom: await framesOfZoom(page, node),
      };
      await page.close();
      popup.push(...(await inPopups(session, id, runs)));
      return { nodes, library, popup, ...frames };
    }
    await page.close();
  }
  throw new Error('No run');
}

/** A library page that has come to rest on a view without a picture. */
async function freshLibrary(session: Session): Promise<Page> {
  const page = await extensionPage(session, 'library.html#settings');
  await page.bringToFront();
  await page.waitForSelector('.networks li');
  await page.evaluate(() => new Promise(done => requestIdleCallback(done, { timeout: 2000 })));
  return page;
}

async function inPopups(session: Session, chosen: string, runs: number): Promise<number[]> {
  const page = await session.browser.newPage();
  await page.goto(`${session.site.origin}/notes.txt`);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.network-title select');
    if (session.name === 'firefox') await popup.bringToFront(); // There it is a tab: one behind another is seldom drawn.
    await popup.select('.network-title select', await networkIdOf(SMALL));
    await popup.evaluate(() => new Promise(done => requestIdleCallback(done, { timeout: 2000 })));
    times.push(await timeToSettle(popup, { chosen }));
    await popup.close();
  }
  await page.close();
  return times;
}
