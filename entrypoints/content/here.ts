import type { FirstLook } from '@/lib/first-look';
import type { Density, PageStatus } from '@/lib/page';
import { siteOf } from '@/lib/site';

/** What the reader has set. */
export interface Settings {
  enabled: boolean;
  offSites: string[];
  density: Density;
  firstLook: FirstLook;
  /** Another number after each correction. */
  corrections: number;
}

/** The key of this page's site in the off list. Our own pages have no host worth naming. */
export function siteHere({ protocol, href }: Pick<Location, 'protocol' | 'href'> = location): string {
  return protocol.endsWith('-extension:') ? 'netgloss' : siteOf(href);
}

/** Documents that hold prose. Browsers run us in viewers of images, PDF, JSON and XML, too. */
const CONTENT_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** What is to become of this document, before anything is read. */
export function statusBefore({ enabled, offSites }: Settings): PageStatus {
  if (!CONTENT_TYPES.includes(document.contentType)) return 'unreadable';
  if (!enabled) return 'off';
  return offSites.includes(siteHere()) ? 'site-off' : 'reading';
}
