import { api } from '@/lib/browser/api';

/** Told to the copies that were here before, of this or a former version of the extension. */
const STARTED = 'netgloss:reader-started';

/** How long one copy of the reader lives in a page. */
export interface Life {
  signal: AbortSignal;
  /** Another copy has started, or the extension that this one came with is gone. */
  readonly isOver: boolean;
}

/** Begin a life, which ends every former one in this page. */
export function startLife(): Life {
  const life = new AbortController();
  const { signal } = life;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => life.abort(), { signal });
  return {
    signal,
    get isOver() {
      if (!api().runtime?.id) life.abort();
      return signal.aborted;
    },
  };
}
