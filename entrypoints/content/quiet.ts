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

/** What a look tells of itself. */
interface Looked {
  /** The milliseconds it took. */
  work: number;
  /** To be observed beside the document. */
  shadows: ShadowRoot[];
}

/** A page with nothing on topic that is followed. */
export interface Quiet {
  /** Observe the document, and what a look found beside it. */
  observe(shadows: ShadowRoot[]): void;
  end(): void;
}

interface State {
  look(): Promise<Looked>;
  observer: MutationObserver;
  trees: Node[];
  /** Until the next look, ms. */
  delay: number;
  isWaiting: boolean;
  isOver: boolean;
  /** When the last look was over. */
  lookedAt: number;
  /** Ends the waiting soon. */
  hurry?: () => void;
  /** Hears that the reader is at work; not before the page first changes, for most never do. */
  onReader?: () => void;
}

/**
 * Call `look` when a page with nothing on topic has changed: soon at first, and ever less often as long as it goes on.
 * Nothing is observed while it waits: what changes then is seen by the next look. No `AbortController` here: the first one
 * takes a page a twentieth of the whole first look.
 */
export function followQuietly(look: State['look']): Quiet {
  const state: State = {
    look,
    observer: new MutationObserver(() => void round(state)),
    trees: [document],
    delay: DELAY,
    isWaiting: false,
    isOver: false,
    lookedAt: 0,
  };
  return {
    observe(shadows) {
      state.trees = [document, ...shadows];
      observe(state);
    },
    end() {
      state.isOver = true;
      state.observer.disconnect();
      state.hurry?.();
      if (state.onReader) for (const type of READERS) removeEventListener(type, state.onReader, true);
    },
  };
}

function observe({ isWaiting, isOver, trees, observer }: State): void {
  if (!isWaiting && !isOver) for (const tree of trees) observer.observe(tree, CHANGES);
}

async function round(state: State): Promise<void> {
  if (state.isWaiting) return;
  state.isWaiting = true;
  state.observer.disconnect();
  listen(state);
  if (performance.now() - state.lookedAt > LONGEST) state.delay = DELAY; // It had come to rest.
  await wait(state);
  if (state.isOver) return;
  if (document.visibilityState === 'hidden') await once('visibilitychange');
  state.isWaiting = false;
  if (state.isOver) return;
  observe(state); // What changes while it looks makes another round.
  const { work, shadows } = await state.look();
  state.lookedAt = performance.now();
  state.delay = Math.min(LONGEST, Math.max(2 * state.delay, work / SHARE));
  state.trees = [document, ...shadows];
  observe(state);
}

function listen(state: State): void {
  if (state.onReader) return;
  state.onReader = () => {
    if (state.isWaiting && state.delay > DELAY) state.hurry?.();
    state.delay = DELAY;
  };
  for (const type of READERS) addEventListener(type, state.onReader, { capture: true, passive: true });
}

function wait(state: State): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, state.delay);
    state.hurry = () => {
      clearTimeout(timer);
      setTimeout(resolve, DELAY);
    };
  });
}
