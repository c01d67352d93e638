import { sourceUrl } from '@/lib/source';
import type { Source } from '@/lib/evidence';
import { siteHere } from '../content/here';

/** Where the reader is, and what the page says of that. */
export interface Here {
  url: string;
  canonical?: string;
}

/**
 * Tell where the reader is whenever it is asked. Pages that go on to another route often leave the address that they call
 * their own as it was: then it speaks of the route before, and is not told.
 */
export function createAddress(): () => Here {
  let first: { path: string; canonical: string | undefined } | undefined;
  return () => {
    const url = location.href;
    const path = location.pathname + location.search;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href;
    first ??= { path, canonical };
    if (canonical !== first.canonical) first = { path, canonical };
    return canonical === undefined || path !== first.path ? { url } : { url, canonical };
  };
}

/** What is kept of a page beside the passage. */
export function sourceHere({ url, canonical }: Here): Source {
  return { url: sourceUrl(url, canonical), title: document.title, site: siteHere() };
}

/** What tells pages of this document apart. A fragment is a jump within one, but where it says which one is shown. */
export function pathHere(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#[/!]/.test(hash) ? hash : '');
}
