import type { Browser } from 'wxt/browser';
import { rememberCoverage } from '@/lib/browser/settings';
import type { Touched } from '@/lib/coverage';
import { siteOf } from '@/lib/site';
import type { Library } from '@/lib/store/library';

/**
 * Remember which findings a page touches, unless the reader wants none remembered, or is in a private window. It is of no
 * page of ours. What cannot be remembered is a page less.
 */
export async function remember(
  { keepCoverage }: Pick<Library, 'keepCoverage'>,
  { url, incognito }: Browser.tabs.Tab,
  nodes: Touched,
): Promise<void> {
  if (incognito || url === undefined || !/^(https?|file):/.test(url)) return;
  if (!(await rememberCoverage.getValue())) return;
  await keepCoverage({ url, site: siteOf(url), nodes }).catch(() => undefined);
}
