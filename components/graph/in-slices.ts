/** Work at most this long (ms) at a stretch: half a frame. */
const SLICE = 8;

/**
 * Do work piece by piece, letting the page draw and answer in between.
 *
 * @returns what the work results in; nothing when it was called off.
 */
export async function inSlices<T>(work: Iterator<undefined, T>, signal: AbortSignal): Promise<T | undefined> {
  let begun = performance.now();
  while (!signal.aborted) {
    const { done, value } = work.next();
    if (done) return value;
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
