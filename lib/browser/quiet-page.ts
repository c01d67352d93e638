import type { PageMessages } from '@/lib/messages';

/** What comes back from another context: the reply, or the sentence of the error that the handler threw. */
export interface Envelope {
  reply?: unknown;
  error?: string;
}

/** What a page answers. */
export type PageHandlers = {
  [K in keyof PageMessages]: (
    request: Parameters<PageMessages[K]>[0],
  ) => ReturnType<PageMessages[K]> | Promise<ReturnType<PageMessages[K]>>;
};

/**
 * Where a page that nothing of ours listens in is asked by a script that is run in it for that (`askPage`): to listen takes
 * a page longer than to look at its text. No envelope: somebody listens now.
 */
export const quietSlot = globalThis as {
  netglossQuiet?: ((name: keyof PageMessages, request: unknown) => Promise<Envelope | undefined>) | undefined;
};

/** Call a handler. */
export function envelopeFrom(call: () => unknown): Promise<Envelope> {
  return Promise.try(call).then(
    reply => ({ reply }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}
