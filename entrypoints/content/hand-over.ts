import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { askBackground } from '@/lib/browser/messaging';
import type { PageStatus } from '@/lib/page';
import type { Settings } from './here';
import { readerSlot, type ReaderAnswers } from './reader-slot';

/** A background that does not answer is asked again after this long (ms): it may be starting. */
const RETRY = 2_000;

/** A page of which nothing was read so far. */
export interface Watched {
  ctx: ContentScriptContext;
  settings: Settings;
  status: PageStatus;
  areVisible: boolean;
  /** Ends when the reader takes over. */
  watching: AbortController;
  /** Ends with other settings. */
  visiting: AbortController;
  /** What took over. */
  reader?: ReaderAnswers;
}

/** Bring the reader, and be done. */
export async function handOver(watched: Watched): Promise<void> {
  const { ctx, watching } = watched;
  watched.status = 'reading';
  for (;;) {
    if (!readerSlot.netglossReader) await askBackground('bringReader', null).catch(() => undefined);
    if (readerSlot.netglossReader || ctx.isInvalid || watching.signal.aborted) break;
    await new Promise(resolve => setTimeout(resolve, RETRY));
  }
  if (watching.signal.aborted || !readerSlot.netglossReader) return;
  stop(watched);
  const { settings, areVisible } = watched;
  watched.reader = readerSlot.netglossReader({ ctx, settings, areVisible });
}

/** The reader, which comes for what only it can answer. */
export async function readerOf(watched: Watched): Promise<ReaderAnswers> {
  await handOver(watched);
  return watched.reader!;
}

/** Watch no longer. */
export function stop({ watching, visiting }: Watched): void {
  watching.abort();
  visiting.abort();
}
