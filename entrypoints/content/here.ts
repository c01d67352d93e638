import type { PageSettings } from '@/lib/browser/page-settings';
import type { PageStatus } from '@/lib/page';

/** The key of this page's site in the off list (`siteOf`, without its costs). Our own pages have no host worth naming. */
export function siteHere({ protocol, host }: Pick<Location, 'protocol' | 'host'> = location): string {
  if (protocol.endsWith('-extension:')) return 'netgloss';
  return protocol === 'file:' ? 'file' : host;
}

/** Documents that hold prose. Browsers run us in viewers of images, PDF, JSON and XML, too. */
const CONTENT_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** What is to become of this document, before anything is read. */
export function statusBefore({ enabled, offSites }: PageSettings): PageStatus {
  if (!CONTENT_TYPES.includes(document.contentType)) return 'unreadable';
  if (!enabled) return 'off';
  return isAmong(offSites, siteHere) ? 'site-off' : 'reading';
}

/** Whether a page read under `a` need not be read again under `b`. */
export function readsAlike(a: PageSettings, b: PageSettings): boolean {
  const site = siteHere();
  return (
    a.enabled === b.enabled &&
    a.offSites.includes(site) === b.offSites.includes(site) &&
    a.firstLook.revision === b.firstLook.revision
  );
}

/** Whether passages were kept from this site: it is read then, whatever it is about. Our own pages are a site there. */
export function isKeptHere({ keptSites }: PageSettings): boolean {
  return isAmong(keptSites, () => location.host || siteHere());
}

/** Most readers have set nothing: to ask where this is takes a page a twentieth of its first look. */
function isAmong(sites: string[], here: () => string): boolean {
  return sites.length > 0 && sites.includes(here());
}
