import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import vocabulary from '@/assets/networks/micro-credentials.json';
import { extensionPage } from '../../browser/extension.ts';
import { builtFolder, findPage } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';
import { type Launched, launch } from '../../run/launch.ts';
import type { Site } from '../../run/serve.ts';
import { writeReferences } from './floor.ts';
import { servePages } from './lab-site.ts';
import type { SavedPage } from './own-pages.ts';

/** What is measured: our extension, another one, or the references (one of them, or none, by the page's address). */
export interface Subject {
  launched: Launched;
  /** An extension page of ours behind, to ask pages what became of them; only in our own browser. */
  asker?: Page;
  /** How long (ms) a page must have little to do until it counts as read, where nobody can be asked. */
  rest?: number;
}

/** An extension that we do not know may wait for a while between two pieces of its work (ms). */
const REST_OF_OTHERS = 1_000;

/** Browsers side by side, each with an extension, and the site that they all visit. */
export interface Lab {
  site: Site;
  ours: Subject;
  references: Subject;
  versus?: Subject;
  close(): Promise<void>;
}

/** Nothing outside answers, and at once: the saved pages ask for much that is not here. */
const ARGS = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** So many words are looked for by those that are compared with us: more are not usual with them. */
const WORDS = 100;

/** Start all browsers and the site. */
export async function openLab(pages: SavedPage[], versus?: string): Promise<Lab> {
  const site = await servePages(pages);
  const folder = writeReferences(topicWords());
  const started: Launched[] = [];
  const start = async (from: string) => {
    started.push(await launch('chromium', from, { headless: true, driven: true, args: ARGS }));
    return started.at(-1)!;
  };
  const close = async () => {
    for (const { browser } of started) await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  };
  try {
    const ours = await start(builtFolder('chromium'));
    return {
      site,
      ours: { launched: ours, asker: await whenReady(ours) },
      references: { launched: await start(folder) },
      ...(versus === undefined ? {} : { versus: { launched: await start(versus), rest: REST_OF_OTHERS } }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Wait until the library is there, as it is soon after the installation. @returns a page that can ask other pages. */
async function whenReady(launched: Launched): Promise<Page> {
  const welcome = await until(() => findPage(launched, '/welcome.html'), 'the welcome page');
  const asker = await extensionPage(launched, 'manifest.json', { behind: true });
  await until(() => asker.evaluate(hasLexicon), 'the lexicon');
  await welcome.close();
  return asker;
}

/** Wake our worker, or keep it awake. */
export async function wakeWorker({ asker }: Subject): Promise<void> {
  await asker?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({}).catch(() => undefined); // It says nothing, and nobody answers.
  });
}

async function hasLexicon(): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ lexicon?: { topics: unknown[] } }> } } };
  };
  const { lexicon } = await chrome.storage.local.get('lexicon');
  return (lexicon?.topics.length ?? 0) > 0;
}

function topicWords(): string[] {
  const { topics } = vocabulary.vocabulary as { topics: { strong: string[]; weak: string[] }[] };
  return topics.flatMap(({ strong, weak }) => [...strong, ...weak]).slice(0, WORDS);
}
