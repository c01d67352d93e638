import type { FirstLook } from '@/lib/first-look';
import type { Density, PageStatus } from '@/lib/page';

/** What the reader has set. */
export interface Settings {
  enabled: boolean;
  offSites: string[];
  density: Density;
  firstLook: FirstLook;
  /** Another number after each correction. */
  corrections: number;
}

/** The key of this page's site in the off list (`siteOf`, without its costs). Our own pages have no host worth naming. */
export function siteHere({ protocol, host }: Pick<Location, 'protocol' | 'host'> = location): string {
  if (protocol.endsWith('-extension:')) return 'netgloss';
  return protocol === 'file:' ? 'file' : host;
}

/** Documents that hold prose. Browsers run us in viewers of images, PDF, JSON and XML, too. */
const CONTENT_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** What is to become of this document, before anything is read. */
export function statusBefore({ enabled, offSites }: Settings): PageStatus {
  if (!CONTENT_TYPES.includes(document.contentType)) return 'unreadable';
  if (!enabled) return 'off';
  return offSites.includes(siteHere()) ? 'site-off' : 'reading';
}
