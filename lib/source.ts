import { isOwnAddress, routeOf } from './own-address';
import { keptParameters } from './tracking';

/**
 * What names a page: its address without what does not change what is shown there. Two addresses that come out the same
 * are the same page; the other way round that cannot be known.
 *
 * Left out are fragments, but for those by which single-page sites say which page they show (`#/…`, `#!…`), parameters by
 * which visitors are followed, names and passwords, default ports, and an empty query. The order of parameters and slashes
 * at the end stay: servers may go by them.
 *
 * @param canonical What the page calls its own address (`<link rel=canonical>`), where that is to be believed
 *   (`isOwnAddress`).
 */
export function sourceUrl(href: string, canonical?: string): string {
  const url = URL.parse(href);
  if (!url) return href;
  const own = canonical ? URL.parse(canonical, href) : null;
  return addressOf(own && isOwnAddress(own, url) ? own : url);
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

function addressOf(url: URL): string {
  const { protocol, host, pathname } = url;
  const origin = host === '' && protocol !== 'file:' ? protocol : `${protocol}//${host}`;
  return origin + pathname + searchOf(url) + routeOf(url);
}

/** The query as it was written, without what follows visitors. */
function searchOf({ search }: URL): string {
  const kept = keptParameters(search);
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
