import type { Browser } from 'wxt/browser';
import { rememberCoverage } from '@/lib/browser/settings';
import type { Touched } from '@/lib/coverage';
import { isSameSite } from '@/lib/one-site';
import { siteOf } from '@/lib/site';
import { sourceUrl } from '@/lib/source';
import type { Library } from '@/lib/store/library';

/** What a page says of itself: what it touches, where it is, and what it calls its own address. */
interface Read {
  touched: Touched;
  url?: string | undefined;
  canonical?: string | undefined;
}

/**
 * Remember which findings a page touches, unless the reader wants none remembered, or is in a private window. It is of no
 * page of ours. What cannot be remembered is a page less. The tab may show another page of its site by now.
 */
export async function remember(
  { keepCoverage }: Pick<Library, 'keepCoverage'>,
  tab: Browser.tabs.Tab,
  { touched, url, canonical }: Read,
): Promise<void> {
  if (tab.incognito || tab.url === undefined || url === undefined) return;
  if (!/^(https?|file):/.test(url) || !isSameSite(tab.url, url)) return;
  if (!(await rememberCoverage.getValue())) return;
  const page = { url: sourceUrl(url, canonical), metAt: url, site: siteOf(tab.url), nodes: touched };
  await keepCoverage(page).catch(() => undefined);
}
