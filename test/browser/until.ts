/** How often to look again, and when to give up, in milliseconds. The limit only bounds a failing test. */
const PERIOD = 50;
const LIMIT = 30_000;

/**
 * Ask until the answer is truthy. A question that throws counts as no answer: pages reload, workers die.
 *
 * @throws Error that tells the last answer.
 */
export async function until<T>(ask: () => Promise<T> | T, what = ask.toString()): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await inTime(ask, end);
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise(resolve => setTimeout(resolve, PERIOD));
  }
  throw new Error(`Waited in vain for: ${what}. Last answer: ${String(last)}`);
}

/** The answer, if it comes before the end: a page that goes away may never give one. */
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
