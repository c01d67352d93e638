const FIELDS = 'input, textarea, select';

/**
 * When another view is shown, reading goes on at its heading; views that put the focus somewhere better keep it, and so does
 * who writes by then. Who goes back reads on at the link that they had followed. `shown` resolves when what the address asks
 * for was read.
 */
export function followFocus(shown: () => Promise<void>): void {
  markVisited();
  let stop = () => {};
  addEventListener('hashchange', async ({ oldURL }) => {
    const isBack = markVisited();
    const from = document.activeElement;
    const isWriting = () => document.activeElement !== from && document.activeElement?.matches(FIELDS);
    stop();
    await shown();
    requestAnimationFrame(() => {
      if ((document.activeElement?.closest('main') && !isOnHeading()) || isWriting()) return;
      scrollTo({ top: 0 });
      const stops = [
        whenThere(
          () => document.querySelector<HTMLElement>('main h1'),
          heading => isWriting() || readOn(heading),
        ),
        isBack ? whenThere(() => linkTo(new URL(oldURL).hash), goOn) : () => {},
      ];
      stop = () => stops.forEach(each => each());
    });
  });
}

/** In a narrow window there may be the list instead of the view. */
function readOn(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  if (isLost()) document.getElementById('networks-title')?.focus({ preventScroll: true });
}

/** Leave a mark on this entry of the history. Says whether it has one: it was shown before. */
function markVisited(): boolean {
  const { isVisited = false } = (history.state ?? {}) as { isVisited?: boolean };
  history.replaceState({ ...history.state, isVisited: true }, '');
  return isVisited;
}

function linkTo(fragment: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main a')].find(link => link.getAttribute('href') === fragment);
}

/** Results may come a moment later: who went on elsewhere meanwhile stays there. */
function goOn(link: HTMLElement): void {
  if (isLost() || isOnHeading()) link.focus();
}

const isOnHeading = () => document.activeElement?.matches('main h1') === true;

/** Do something with an element as soon as it is there. @returns what ends the wait. */
function whenThere(find: () => HTMLElement | null | undefined, then: (found: HTMLElement) => void): () => void {
  const waiting = new MutationObserver(look);
  function look(): void {
    const found = find();
    if (!found) return;
    waiting.disconnect();
    then(found);
  }
  waiting.observe(document.body, { childList: true, subtree: true });
  look();
  return () => waiting.disconnect();
}

/** When what has the focus is taken away, what it stood in has it, or else the heading of the view: never nothing. */
export function keepFocus(): void {
  /** What has the focus, then what of that which it stands in can have it. */
  let had: Element[] = [];
  addEventListener('focusin', ({ target }) => void (had = target instanceof Element ? placesOf(target) : []));
  addEventListener('focusout', () => {
    const left = had;
    queueMicrotask(() => {
      if (had === left && isLost() && left[0]?.isConnected) had = []; // The reader left it.
    });
  });
  const watching = new MutationObserver(() => {
    if (had.length === 0 || had[0]!.isConnected || !isLost()) return;
    const next = had.find(({ isConnected }) => isConnected) ?? document.querySelector('main h1');
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
  watching.observe(document.body, { childList: true, subtree: true });
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

function placesOf(element: Element): Element[] {
  const around = element.parentElement?.closest('[tabindex="-1"]');
  return [element, ...(around ? placesOf(around) : [])];
}
