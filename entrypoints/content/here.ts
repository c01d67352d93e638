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
  /** Sites from which passages were kept. */
  keptSites: string[];
}

/** The key of this page's site in the off list (`siteOf`, without its costs). Our own pages have no host worth naming. */
export function siteHere({ protocol, host }: Pick<Location, 'protocol' | 'host'> = location): string {
  if (protocol.endsWith('-extension:')) return 'netgloss';
  return protocol === 'file:' ? 'file' : host;
}

/** Whether passages were kept from this site: it is read then, whatever it is about. Our own pages are a site there. */
export function isKeptHere({ keptSites }: Settings): boolean {
  return keptSites.includes(location.host || siteHere());
}

/** Documents that hold prose. Browsers run us in viewers of images, PDF, JSON and XML, too. */
const CONTENT_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** What is to become of this document, before anything is read. */
export function statusBefore({ enabled, offSites }: Settings): PageStatus {
  if (!CONTENT_TYPES.includes(document.contentType)) return 'unreadable';
  if (!enabled) return 'off';
  return offSites.includes(siteHere()) ? 'site-off' : 'reading';
}
