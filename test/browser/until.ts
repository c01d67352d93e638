/** How often to look again, and when to give up, in milliseconds. The limit only bounds a failing test. */
const PERIOD = 50;
const LIMIT = 30_000;

/** Frames are drawn within this, in milliseconds, also in a tab behind, where there is one a second. */
const FRAMES = 6_000;

/** A question that is not answered so long (ms) never will be: what was asked is gone. It is asked again. */
const PATIENCE = 12_000;

/**
 * Ask until the answer is truthy. A question that throws counts as no answer: pages reload, workers die.
 *
 * @throws Error that tells the last answer.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what = ask.toString(),
  limit = LIMIT,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await inTime(ask, Math.min(end, Date.now() + PATIENCE));
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise(resolve => setTimeout(resolve, PERIOD));
  }
  throw new Error(`Waited in vain for: ${what}. Last answer: ${String(last)}`);
}

/** What is wrong with something that is drawn: for as long as anything is, it may not be drawn yet. Nothing, in the end. */
export async function lastingFaults(look: () => Promise<string[]>): Promise<string[]> {
  let faults: string[] = [];
  await until(async () => (faults = await look()).length === 0, 'nothing wrong', FRAMES).catch(() => undefined);
  return faults;
}

/** The answer, if it comes in time: a page that goes away may never give one. */
async function inTime<T>(ask: () => Promise<T> | T, end: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer')), end - Date.now());
  });
  try {
    return await Promise.race([ask(), isOver]);
  } finally {
    clearTimeout(timer);
  }
}
