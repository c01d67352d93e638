import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageMessages } from '@/lib/messages';
import type { Settings } from './here';

/** What is handed over to the reader. */
export interface Handover {
  ctx: ContentScriptContext;
  settings: Settings;
  /** Whether highlights are to be seen. */
  areVisible: boolean;
}

type Asynchronous<M extends (request: never) => unknown> = (request: Parameters<M>[0]) => Promise<ReturnType<M>>;

/** What only the reader can answer, whatever the page is about. */
export type ReaderAnswers = {
  [K in 'keepSelection' | 'describeSelection' | 'revealEvidence']: Asynchronous<PageMessages[K]>;
};

/**
 * Where the reader's script leaves what reads pages, for the content script, which shares its world and nothing else: on
 * most pages there is nothing to read, and they do not load it.
 */
export const readerSlot = globalThis as { netglossReader?: (handover: Handover) => ReaderAnswers };
