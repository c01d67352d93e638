import { toBase64url } from '@/lib/base64url';
import { coverageOf, type Coverage, type Touched } from '@/lib/coverage';
import type { NetworkId } from '@/lib/model';
import { sameAddresses, sourceUrl } from '@/lib/source';
import { readMeta, SCHEMA, type LibraryDb } from './db';
import { guarded } from './failures';

/** A page that was read, and what it touches. */
interface ReadPage {
  /** Its address. Not kept: only its fingerprint is. */
  url: string;
  /** Another one under which it may have been noted before: it is one page. */
  metAt?: string;
  site: string;
  nodes: Touched;
}

/** What the library answers about pages that were read. */
export interface CoverageReader {
  /** What the pages that were read touch of a network: all of them, or those of one site. Fit for `liveQuery`. */
  coverage(network: NetworkId, site?: string): Promise<Coverage>;
}

/** What the library notes about pages that are read. */
export interface CoverageLibrary {
  /** Note which findings a page touches, instead of what it touched before; nothing: the page is forgotten. */
  keepCoverage(page: ReadPage): Promise<void>;
}

/** So many pages are remembered: those read last. */
const MAX_PAGES = 20_000;

/** Counting takes longer than writing: it is done once in so many pages. */
const COUNT_EVERY = 100;

/** What a library answers about coverage. */
export function coverageQuestions(db: LibraryDb): CoverageReader {
  return {
    coverage: (network, site) =>
      guarded(async () => {
        const rows = site === undefined ? db.coverage : db.coverage.where('site').equals(site);
        return coverageOf(await rows.toArray(), network);
      }),
  };
}

/** What keeps a library's coverage, of so many pages at most. */
export function createCoverage(db: LibraryDb, most = MAX_PAGES): CoverageLibrary {
  let kept = 0;
  return {
    keepCoverage: ({ url, metAt = url, site, nodes }) =>
      guarded(async () => {
        const [page, ...others] = (await fingerprintsOf(db, [url, metAt])) as [string, ...string[]];
        const isFull = Object.keys(nodes).length > 0;
        await db.transaction('rw', [db.coverage, db.meta], async () => {
          if (((await readMeta(db, 'schema')) ?? SCHEMA) > SCHEMA) return; // Newer code keeps it in its own way.
          await db.coverage.bulkDelete([page, ...others]);
          if (!isFull) return;
          await db.coverage.put({ page, site, readAt: new Date().toISOString(), nodes });
          if (kept++ % COUNT_EVERY === 0) await forgetOldest(db, most);
        });
      }),
  };
}

/**
 * SHA-256 of an address together with what only this database knows: who reads it elsewhere can try no addresses on it.
 * Of all addresses that a page may have been met under; the first one is the same for all of them.
 */
async function fingerprintsOf(db: LibraryDb, urls: string[]): Promise<string[]> {
  const salt = (await readMeta(db, 'dbId')) ?? '';
  const addresses = new Set(urls.flatMap(url => sameAddresses(sourceUrl(url))));
  const fingerprint = async (address: string) => {
    const bytes = new TextEncoder().encode(`${salt} ${address}`);
    return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16));
  };
  return Promise.all([...addresses].map(fingerprint));
}

async function forgetOldest(db: LibraryDb, most: number): Promise<void> {
  const over = (await db.coverage.count()) - most;
  if (over > 0) await db.coverage.orderBy('readAt').limit(over).delete();
}
