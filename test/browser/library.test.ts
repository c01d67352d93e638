import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibraryPage } from './library-page.ts';
import { REPORT, TITLE } from './report.ts';
import { BROWSERS, openSession, removeProfile } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the library in %s', name => {
  it('is identical after export, erase and import', async () => {
    const session = await openSession(name);
    try {
      const library = await openLibraryPage(session);
      await library.add({ text: REPORT });
      await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
      const first = await library.exportAll();
      expect(first.content.networks).toHaveLength(2);

      await library.press('Erase everything');
      await library.press('Yes, erase everything');
      await until(async () => (await library.titles()).length === 0, 'an empty list');

      await library.add({ file: first.file });
      await until(async () => (await library.titles()).length === 2, 'both networks');
      const second = await library.exportAll();
      expect({ ...second.content, exportedAt: '' }).toEqual({ ...first.content, exportedAt: '' });
      expect(await session.outsideRequests()).toEqual([]);
    } finally {
      await session.close();
    }
  });

  it('forgets what was taken out long ago, and answers all the same', async () => {
    const session = await openSession(name);
    try {
      const library = await openLibraryPage(session);
      await until(async () => (await library.titles()).length > 0, 'the built-in network');
      expect(await library.page.evaluate(takenOut, '2020-01-01T00:00:00.000Z')).toBe(1);
      await library.page.close();

      const again = await openLibraryPage(session);
      await until(async () => (await again.titles()).length === 1, 'the built-in network');
      expect(await again.page.evaluate(takenOut, undefined)).toBe(0);
    } finally {
      await session.close();
    }
  });

  it('is still there after the browser was started again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'netgloss-profile-'));
    try {
      const first = await openSession(name, { profile });
      const library = await openLibraryPage(first);
      await library.add({ text: REPORT });
      await until(async () => (await library.titles()).includes(TITLE), 'the new network in the list');
      const titles = await library.titles();
      await first.close();

      const second = await openSession(name, { profile });
      const again = await openLibraryPage(second);
      await until(async () => (await again.titles()).length === titles.length, 'the list').catch(() => {});
      expect(await again.titles()).toEqual(titles);
      await second.close();
    } finally {
      removeProfile(profile);
    }
  });
});

/** How many networks were taken out; before, one is put there that was at some time. Runs in the library page. */
async function takenOut(removedAt: string | undefined): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
  const db = await done(indexedDB.open('netgloss'));
  try {
    const table = db.transaction('removed', 'readwrite').objectStore('removed');
    if (removedAt !== undefined) await done(table.put({ id: 'long gone', stored: {}, removedAt }));
    return await done(table.count());
  } finally {
    db.close();
  }
}
