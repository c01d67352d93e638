import { once } from './once';

/** The next look comes so long (ms) after the first change: frameworks change a page in bursts. */
const DELAY = 200;

/** A page that goes on changing is looked at ever less often, at least so often (ms). */
const LONGEST = 5_000;

/** Looking takes at most this share of the time. */
const SHARE = 1 / 50;

/** What says that the reader is at work: changes that follow are theirs, and soon looked at. */
const READERS = ['click', 'keyup', 'popstate'];

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

interface Following {
  signal: AbortSignal;
  look(): Promise<{ work: number; shadows: ShadowRoot[] }>;
  observer: MutationObserver;
  trees: Node[];
  /** Until the next look, ms. */
  delay: number;
  isWaiting: boolean;
  /** When the last look was over. */
  lookedAt: number;
  /** Ends the waiting soon. */
  hurry?: () => void;
}

/**
 * Call `look` when a page with nothing on topic has changed: soon at first, and ever less often as long as it goes on.
 * Nothing is observed while it waits: what changes then is seen by the next look.
 *
 * @returns what begins it, given the shadow roots to observe beside the document.
 */
export function followQuietly(signal: AbortSignal, look: Following['look']): (shadows: ShadowRoot[]) => void {
  const following: Following = {
    signal,
    look,
    observer: new MutationObserver(() => void round(following)),
    trees: [document],
    delay: DELAY,
    isWaiting: false,
    lookedAt: 0,
  };
  signal.addEventListener('abort', () => following.observer.disconnect());
  const options = { signal, capture: true, passive: true };
  for (const type of READERS) addEventListener(type, () => onReader(following), options);
  return shadows => {
    following.trees = [document, ...shadows];
    observe(following);
  };
}

function observe({ isWaiting, signal, trees, observer }: Following): void {
  if (!isWaiting && !signal.aborted) for (const tree of trees) observer.observe(tree, CHANGES);
}

function onReader(following: Following): void {
  if (following.isWaiting && following.delay > DELAY) following.hurry?.();
  following.delay = DELAY;
}

async function round(following: Following): Promise<void> {
  if (following.isWaiting) return;
  following.isWaiting = true;
  following.observer.disconnect();
  if (performance.now() - following.lookedAt > LONGEST) following.delay = DELAY; // It had come to rest.
  await wait(following);
  if (document.visibilityState === 'hidden') await once('visibilitychange', following.signal);
  following.isWaiting = false;
  if (following.signal.aborted) return;
  observe(following); // What changes while it looks makes another round.
  const { work, shadows } = await following.look();
  following.lookedAt = performance.now();
  following.delay = Math.min(LONGEST, Math.max(2 * following.delay, work / SHARE));
  following.trees = [document, ...shadows];
  observe(following);
}

function wait(following: Following): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, following.delay);
    following.hurry = () => {
      clearTimeout(timer);
      setTimeout(resolve, DELAY);
    };
  });
}
