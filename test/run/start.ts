import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPage } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { ensureBrowser, type BrowserName } from './find-browser.ts';
import { type Launched, launch } from './launch.ts';
import { takePictures } from './pictures.ts';
import { serve, type Site } from './serve.ts';
import { ROOT, runTool } from './tool.ts';

// `npm start`: build, then open a browser with the extension in it, on an article, with the highlights on.

const USAGE = 'npm start [-- firefox] [-- --screenshot FILE]';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { name, screenshot } = readArguments();
  if (!screenshot && !hasDisplay())
    throw new Error('There is no display to open a browser on. For pictures instead: npm start -- --screenshot FILE');
  ensureBrowser(name);
  const folder = await build(name);
  const site = await serve(resolve(ROOT, 'assets'), { index: 'sample-article.html' });
  try {
    await (screenshot ? takePictures(name, folder, site, screenshot) : browse(name, folder, site));
  } finally {
    site.close();
  }
}

function readArguments(): { name: BrowserName; screenshot: string | undefined } {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { screenshot: { type: 'string' } },
    allowPositionals: true,
  });
  const [name = 'chromium', ...more] = positionals;
  if (more.length > 0 || (name !== 'chromium' && name !== 'firefox')) throw new Error(`Usage: ${USAGE}`);
  return { name, screenshot: values.screenshot };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function build(name: BrowserName): Promise<string> {
  console.log('Building the extension …');
  const { ok, output } = await runTool('wxt', ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])]);
  if (!ok) throw new Error(`${output}\nThe extension could not be built.`);
  return resolve(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Open a window on the sample article and stay until it is closed. */
async function browse(name: BrowserName, folder: string, site: Site): Promise<void> {
  const launched = await launch(name, folder, { profile: process.env.NETGLOSS_PROFILE });
  console.log('Netgloss is in the browser, on a sample article. Close the browser to stop.');
  await Promise.all([openArticle(launched, site), closed(launched)]);
}

async function openArticle(launched: Launched, site: Site): Promise<void> {
  const { browser } = launched;
  try {
    if (!process.env.NETGLOSS_PROFILE) await until(() => findPage(launched, '/welcome.html'), 'the welcome page');
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.bringToFront();
  } catch (error) {
    if (browser.connected) throw error; // Closed while the article was on its way.
  }
}

function closed({ browser }: Launched): Promise<void> {
  return new Promise(done => browser.once('disconnected', () => done()));
}
