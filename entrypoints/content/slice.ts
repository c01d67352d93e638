/** Work at most this long (ms) at a stretch: half a frame, so that the page keeps scrolling. */
const SLICE = 8;

/**
 * Whoever yields goes on before most of what waits, frames and answers to us among it: 200 ms of slices held a first
 * highlight up by 60. At each pause of so many, all of that goes first.
 */
const LAST = 2;

/** Work in slices: ask `isOver` often, and `pause` when it is. */
export interface Slice {
  isOver(): boolean;
  /** Let the page go first. */
  pause(): Promise<void>;
  /** Milliseconds worked so far, pauses left out. */
  spent(): number;
}

/** Begin the first slice. */
export function startSlice(now = () => performance.now()): Slice {
  let begun = now();
  let before = 0;
  let pauses = 0;
  return {
    isOver: () => now() - begun >= SLICE,
    async pause() {
      before += now() - begun;
      await letPageGoFirst(++pauses % LAST === 0);
      begun = now();
    },
    spent: () => before + now() - begun,
  };
}

function letPageGoFirst(isLast: boolean): Promise<void> {
  const { scheduler } = globalThis as Partial<Pick<typeof globalThis, 'scheduler'>>;
  if (scheduler?.yield) return isLast ? scheduler.postTask(() => undefined) : scheduler.yield();
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel(); // Timers are held to 4 ms and more.
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });
}
