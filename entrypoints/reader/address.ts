/** Where the reader is, and what the page says of that. */
export interface Here {
  url: string;
  /** What the page calls its own address, if it speaks of what is shown now. */
  canonical?: string;
}

/** What of the Navigation API (HTML, section 7.2.6) not all browsers have that Netgloss runs in. */
type Navigating = Partial<Pick<typeof globalThis, 'navigation'>>;

/**
 * Where the reader is. What the page calls its own address is told of a document that was shown at no other one than that it
 * was loaded from: then the link came with it. Single-page sites go on to other routes, where the link of the one before
 * stays for a moment, or for good.
 */
export function hereNow(isTold = wasNowhereElse()): Here {
  const canonical = isTold && canonicalHere();
  return { url: location.href, ...(canonical && { canonical }) };
}

/** What tells pages of this document apart. A fragment is a jump within one, but where it says which one is shown. */
export function pathHere(): string {
  return pathOf(location.href);
}

function pathOf(href: string): string {
  return href.replace(/#(?![/!]).*/s, '');
}

/** Whether nothing is known of other routes that this document was at. */
export function wasNowhereElse(): boolean {
  const own = performance.getEntriesByType('navigation')[0]?.name;
  const entries = (globalThis as Navigating).navigation?.entries() ?? [];
  const routes = entries.filter(({ sameDocument }) => sameDocument).map(({ url }) => url);
  return [own, ...routes].every(url => url && pathOf(url) === pathHere());
}

/** What the head calls the page's address. Two of them are none; what the body says may be its readers' writing. */
export function canonicalHere(): string | undefined {
  const head = document.head as HTMLElement | null;
  const links = head?.querySelectorAll<HTMLLinkElement>('link[rel~=canonical][href]') ?? [];
  const [first, ...others] = new Set([...links].map(({ href }) => href));
  return others.length === 0 ? first : undefined;
}
