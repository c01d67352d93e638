import type { PageSettings } from '@/lib/browser/page-settings';

/** What is handed over to the reader. */
export interface Handover {
  settings: PageSettings;
  /** Whether highlights are to be seen. */
  areVisible: boolean;
}

/**
 * Where the reader's script leaves what reads pages, for the content script, which shares its world and nothing else: on
 * most pages there is nothing to read, and they do not load it.
 */
export const readerSlot = globalThis as {
  netglossReader?: (handover: Handover) => void;
  /** To be called when that has come: the background has more to do before it says so. */
  netglossArrived?: () => void;
};
