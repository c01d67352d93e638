import { canonicalHere, hereNow, pathHere, wasNowhereElse, type Here } from '../reader/address';

/** What is known of where the reader is. */
export interface Address {
  here(): Here;
}

const WRITINGS: MutationObserverInit = { childList: true, subtree: true, attributeFilter: ['href', 'rel'] };

/**
 * Tell where the reader is whenever it is asked, until the signal aborts. As `hereNow`, unless `og:url` says otherwise, and
 * for good: who was elsewhere once may come back with the link of there. On routes the page's own address is told when it was seen to be written at
 * this one, and is of this very path: of another path, it may be late word of a route before. `onSaid` is called when the
 * page calls another address its own.
 */
export function watchAddress(signal: AbortSignal, onSaid: () => void): Address {
  let servedAt = wasNowhereElse() ? pathHere() : undefined;
  let canonical = canonicalHere();
  let saidAt: string | undefined;
  /** See what there is now. `at`: where the page wrote that, if it was seen. @returns whether it is new. */
  const look = (at?: string) => {
    if (servedAt !== pathHere()) servedAt = undefined;
    const before = canonical;
    canonical = canonicalHere();
    if (canonical !== before) saidAt = at;
    return canonical !== before;
  };
  const observer = new MutationObserver(() => {
    if (look(pathHere())) onSaid();
  });
  if (document.head as Node | null) observer.observe(document.head, WRITINGS);
  signal.addEventListener('abort', () => observer.disconnect());
  const onRoute = () => void look();
  addEventListener('popstate', onRoute, { signal });
  (globalThis as Partial<Pick<typeof globalThis, 'navigation'>>).navigation?.addEventListener(
    'currententrychange',
    onRoute,
    { signal },
  );
  return {
    here() {
      look();
      return hereNow(servedAt === undefined ? isOfThisPath(canonical) && saidAt === pathHere() : !isNamedOtherwise());
    },
  };
}

/** Whether the page names this very path for those who share it, and another one as its own address. */
function isNamedOtherwise(): boolean {
  const named = document.querySelector<HTMLMetaElement>('head > meta[property="og:url"]')?.content;
  return isOfThisPath(named) && !isOfThisPath(canonicalHere());
}

/** Whether an address is of the path at which the page is. */
function isOfThisPath(address = ''): boolean {
  return URL.parse(address)?.pathname === location.pathname;
}
