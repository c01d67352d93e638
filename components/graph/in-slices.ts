import type { Steps } from '@/lib/steps';

/** Work at most this long (ms) at a stretch: half a frame. */
const SLICE = 8;

/**
 * Do long work in slices, letting the page draw and answer in between.
 *
 * @returns what the work results in; nothing when it was called off.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  let begun = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
}

/** Let the page go first. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Partial<Pick<typeof globalThis, 'scheduler'>>;
  return scheduler?.yield ? scheduler.yield() : new Promise(done => setTimeout(done));
}
