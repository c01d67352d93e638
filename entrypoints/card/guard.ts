/** So long (ms) after a card came up a click was meant for what was there before. */
const TOO_SOON = 250;

/** From a card's edge to where it is looked at, px. */
const INSET = 12;

/** How far (px) something of the page may move the card from where we put it. */
const SLACK = 2;

/** `IntersectionObserver` version 2, which Chromium has: it tells of whatever lies over an element, or fades it. */
interface SeeingOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** Milliseconds, at least 100. */
  delay: number;
}

/** What a page might have done to a card. */
export interface Guarded {
  host: Element;
  /** Where we put it, in the viewport. */
  placed(): { left: number; top: number };
}

/**
 * Whether a click on a card is the reader's, and meant: a page cannot reach into the card, but it can make up clicks, open
 * the card under a hand that is about to click, lay something over it, or move it. Until the signal aborts.
 */
export function guardClicks({ host, placed }: Guarded, signal: AbortSignal): (event: MouseEvent) => boolean {
  const openedAt = performance.now();
  const isSeen = watchSeen(host, signal);
  return event => {
    if (!event.isTrusted || performance.now() - openedAt < TOO_SOON || !isSeen()) return false;
    const rect = host.getBoundingClientRect();
    const { left, top } = placed();
    if (Math.abs(rect.left - left) > SLACK || Math.abs(rect.top - top) > SLACK) return false;
    return pointsIn(rect).every(([x, y]) => document.elementFromPoint(x, y) === host);
  };
}

/** Some points of what is to be seen of a box: its middle, its sides and its corners, but for the round of them. */
function pointsIn({ left, top, right, bottom }: DOMRect): [x: number, y: number][] {
  const thirds = (from: number, to: number) => [from + INSET, (from + to) / 2, to - INSET];
  const across = thirds(Math.max(0, left), Math.min(innerWidth, right));
  return thirds(Math.max(0, top), Math.min(innerHeight, bottom)).flatMap(y =>
    across.map((x): [number, number] => [x, y]),
  );
}

/** Whether the browser says that the card is to be seen; where it cannot say, or has not yet, it is. */
function watchSeen(host: Element, signal: AbortSignal): () => boolean {
  let isSeen = true;
  const options: SeeingOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(entries => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    isSeen = isVisible !== false;
  }, options);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isSeen;
}
