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

/**
 * Call `look` when a page with nothing on topic has changed: soon at first, and ever less often as long as it goes on.
 * Nothing is observed while it waits: what changes then is seen by the next look.
 *
 * @returns what begins it, given the shadow roots to observe beside the document.
 */
export function followQuietly(
  signal: AbortSignal,
  look: () => Promise<{ work: number; shadows: ShadowRoot[] }>,
): (shadows: ShadowRoot[]) => void {
  let trees: Node[] = [document];
  let delay = DELAY;
  let isWaiting = false;
  let lookedAt = 0;
  let hurry: (() => void) | undefined;
  const observer = new MutationObserver(() => void round());
  const observe = () => {
    if (!isWaiting && !signal.aborted) for (const tree of trees) observer.observe(tree, CHANGES);
  };
  const round = async () => {
    if (isWaiting) return;
    isWaiting = true;
    if (performance.now() - lookedAt > LONGEST) delay = DELAY; // It had come to rest.
    observer.disconnect();
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, delay);
      hurry = () => {
        clearTimeout(timer);
        setTimeout(resolve, DELAY);
      };
    });
    if (document.visibilityState === 'hidden') await once('visibilitychange', signal);
    isWaiting = false;
    if (signal.aborted) return;
    observe(); // What changes while it looks makes another round.
    const { work, shadows } = await look();
    lookedAt = performance.now();
    delay = Math.min(LONGEST, Math.max(2 * delay, work / SHARE));
    trees = [document, ...shadows];
    observe();
  };
  const onReader = () => {
    if (isWaiting && delay > DELAY) hurry?.();
    delay = DELAY;
  };
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of READERS) addEventListener(type, onReader, { signal, capture: true, passive: true });
  return shadows => {
    trees = [document, ...shadows];
    observe();
  };
}
