/**
 * Why a page cannot be read.
 *
 * - `browser`: the browser's own pages. `store`: shops of extensions, where none may run.
 * - `pdf`: the browser's PDF viewer. `plain`: an image, a film, or data without prose.
 * - `file`: from this computer, and not allowed. `silent`: an ordinary page where nothing of ours answers.
 */
export type Unreadable = 'browser' | 'store' | 'pdf' | 'plain' | 'file' | 'silent';

/** Where Chrome, Edge and Firefox let no extension run. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;
const PLAIN = /\.(?:json|xml|csv|txt|png|jpe?g|gif|webp|avif|svg|mp[34]|webm|ogg)$/i;

/** Why nothing of ours answers in a tab. An address that the browser keeps to itself is one of its own pages. */
export function whySilent(address: string | undefined): Unreadable {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return 'browser';
  if (STORES.test(url.href)) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser';
  return PLAIN.test(url.pathname) ? 'plain' : 'silent';
}

/** Why a document that was reached holds nothing to read. */
export function whyPlain(contentType: string): Unreadable {
  return contentType === 'application/pdf' ? 'pdf' : 'plain';
}
