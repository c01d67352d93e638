import { browser } from 'wxt/browser';

/** What is remembered of something, and what it follows from: of something else, it is of no use. */
interface Remembered {
  from: string;
}

/** What was worked out in this session of the browser, for pages that are opened again and again. */
export interface SessionMemory<T extends Remembered> {
  /** Undefined also while what was remembered is still being read. */
  known(from: string): T | undefined;
  keep(one: T): void;
}

/**
 * A memory in `storage.session`, which is in memory only and ends with the browser, and when the extension is updated. It is
 * read from now on. Without it, everything is worked out anew. Pages of private windows read it, and leave nothing in it.
 *
 * @param most so many are remembered: those kept last.
 */
export function sessionMemory<T extends Remembered>(key: string, most: number): SessionMemory<T> {
  let all: T[] = [];
  const read = remembered<T>(key).then(before => void (all = [...all, ...before]));
  const write = async () => {
    all = all.slice(0, most);
    const { incognito } = await browser.windows.getCurrent();
    if (!incognito) await browser.storage.session.set({ [key]: all });
  };
  read.catch(() => undefined);
  return {
    known: from => all.find(one => one.from === from),
    keep(one) {
      all = [one, ...all];
      read.then(write).catch(() => undefined);
    },
  };
}

async function remembered<T>(key: string): Promise<T[]> {
  return ((await browser.storage.session.get(key))[key] ?? []) as T[];
}
