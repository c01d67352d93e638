import { isTracking } from './tracking';

/** Labels of a host by which sites set apart other forms of the same pages, of which one names another as canonical. */
const FORMS = new Set(['www', 'm', 'mobile', 'amp']);

/**
 * What names a page: its address without what does not change what is shown there. Two addresses that come out the same
 * are the same page; the other way round that cannot be known.
 *
 * Left out are fragments, but for those by which single-page sites say which page they show (`#/…`, `#!…`), parameters by
 * which visitors are followed, names and passwords, default ports, and an empty query. The order of parameters and slashes
 * at the end stay: servers may go by them.
 *
 * @param canonical What the page calls its own address (`<link rel=canonical>`). It counts if it is of the same site and
 *   not merely the site's front page: sites that give every page the address of the front page are common.
 */
export function sourceUrl(href: string, canonical?: string): string {
  const url = URL.parse(href);
  if (!url) return href;
  const own = canonical ? URL.parse(canonical, href) : null;
  return addressOf(own && isTrusted(own, url) ? own : url);
}

/** Whether two addresses are of one site, or of its forms for other devices. Of local files, each is a site of its own. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && other !== null && areOfOneSite(one, other);
}

/** The addresses under which the same page may have been met: with and without TLS, with and without a slash at the end. */
export function sameAddresses(address: string): string[] {
  const [, scheme, rest, search = ''] = /^(https?)(:[^?#]*)(.*)$/s.exec(address) ?? [];
  if (scheme === undefined || rest === undefined) return [address];
  const bare = rest.replace(/\/$/, '');
  const hasPath = bare.lastIndexOf('/') > '://'.length && !bare.endsWith('/');
  const paths = hasPath && !search.startsWith('#') ? [bare, `${bare}/`] : [rest];
  return ['https', 'http'].flatMap(either => paths.map(path => either + path + search));
}

function isTrusted(canonical: URL, url: URL): boolean {
  if (!areOfOneSite(canonical, url) || canonical.protocol === 'file:') return false;
  if (isRoute(url.hash) && !isRoute(canonical.hash)) return false; // It speaks of the page that holds all routes.
  return !isFront(canonical) || isFront(url);
}

function areOfOneSite(a: URL, b: URL): boolean {
  if (a.protocol === 'file:' || b.protocol === 'file:') return a.protocol === b.protocol && a.pathname === b.pathname;
  const isWeb = a.protocol.startsWith('http') && b.protocol.startsWith('http');
  if (!isWeb) return a.protocol === b.protocol && a.host === b.host && a.host !== '';
  return siteName(a) === siteName(b);
}

function siteName({ hostname, port }: URL): string {
  return [...hostname.split('.').filter(label => !FORMS.has(label)), port].join('.');
}

function isFront({ pathname, search }: URL): boolean {
  return pathname === '/' && search === '';
}

function isRoute(hash: string): boolean {
  return /^#[/!]/.test(hash);
}

function addressOf(url: URL): string {
  const { protocol, host, pathname } = url;
  const hash = url.hash.split(':~:')[0]!; // What is behind that is for the browser, not the site.
  const origin = host === '' && protocol !== 'file:' ? protocol : `${protocol}//${host}`;
  return origin + pathname + searchOf(url) + (isRoute(hash) ? hash : '');
}

/** The query as it was written, without what follows visitors. */
function searchOf({ search }: URL): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracking(part.split('=')[0]!));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
