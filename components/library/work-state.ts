import { signal } from '@preact/signals';

/** What takes a while, and how far it is. */
export interface Working {
  /** A sentence. */
  text: string;
  /** How much is done, 0 to 1; undefined when nobody knows. */
  share?: number;
  /** End it, with nothing done. Undefined: it is too late, or cannot be. */
  stop?: () => void;
}

/** What is soon done needs no bar. In milliseconds. */
const PATIENCE = 400;

export type Work = ReturnType<typeof createWork>;

/** Long work, one piece at a time: the page shows how far it is. */
export function createWork() {
  const working = signal<Working>();
  return {
    /** Undefined when there is nothing, or nothing that takes long yet. */
    working,
    /** Do something that may take long. Undefined when it was stopped. Throws what it throws. */
    async during<T>(
      text: string,
      work: (signal: AbortSignal, tell: (share: number) => void) => Promise<T>,
      { canStop = true } = {},
    ): Promise<T | undefined> {
      const controller = new AbortController();
      const stop = canStop ? () => controller.abort() : undefined;
      let share: number | undefined;
      const show = () => void (working.value = { text, share, stop });
      const timer = setTimeout(show, PATIENCE);
      try {
        return await work(controller.signal, now => {
          share = now;
          if (working.value) show();
        });
      } catch (error) {
        if (controller.signal.aborted) return undefined;
        throw error;
      } finally {
        clearTimeout(timer);
        working.value = undefined;
      }
    },
  };
}
