import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** A file that the browser saved. */
interface Downloaded {
  name: string;
  content: Buffer;
}

/** Do something that makes the browser save a file, and take that file. */
export async function downloaded(
  { name, browser, profile }: Session,
  act: () => Promise<unknown>,
): Promise<Downloaded> {
  const folder = join(profile, 'downloads');
  mkdirSync(folder, { recursive: true });
  if (name === 'chromium') {
    const client = await browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  const before = new Set(await readdir(folder));
  await act();
  return until(async () => {
    const fresh = (await readdir(folder)).filter(one => !before.has(one));
    const [file] = fresh;
    if (file === undefined || fresh.some(one => /\.(crdownload|part)$/.test(one))) return;
    const content = readFileSync(join(folder, file));
    if (content.length === 0) return;
    rmSync(join(folder, file)); // The next may have the same name.
    return { name: file, content };
  }, 'a saved file');
}
