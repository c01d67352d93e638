import type { Browser } from 'wxt/browser';
import type { BackgroundMessages, PageMessages } from '@/lib/messages';
import { api } from './api';
import { envelopeFrom, type quietSlot, type Envelope } from './quiet-page';

/** A contract: names to functions of one argument. */
type Messages<M> = { [K in keyof M]: (request: never) => unknown };
type Request<M extends Messages<M>, K extends keyof M> = Parameters<M[K]>[0];
type Reply<M extends Messages<M>, K extends keyof M> = Awaited<ReturnType<M[K]>>;
type Handlers<M extends Messages<M>> = {
  [K in keyof M]: (request: Request<M, K>, sender: Browser.runtime.MessageSender) => Reply<M, K> | Promise<Reply<M, K>>;
};

/** What browsers say when the other side died or was not there yet: the worker was stopped, or is just being started. */
const LOST =
  /Receiving end does not exist|message channel (?:is )?closed|channel closed|Could not establish connection|went out of scope|No answer/i;

/** Whether a question came to nobody: the other side is not there, or has gone. */
export function isUnheard(error: unknown): boolean {
  return LOST.test(String(error));
}

/** How long to wait before each further try, in milliseconds: a background that is just being started does not listen yet. */
const PATIENCE = [0, 200, 1_000];

/**
 * Ask the background. It may be killed at any moment, so a lost question is asked again: every handler must bear to be
 * asked the same more than once.
 *
 * @throws Error with the handler's sentence, or the browser's own when the background cannot be reached.
 */
export async function askBackground<K extends keyof BackgroundMessages>(
  name: K,
  request: Request<BackgroundMessages, K>,
): Promise<Reply<BackgroundMessages, K>> {
  const ask = async () => open(await api().runtime.sendMessage({ to: 'background', name, request }));
  for (const wait of PATIENCE) {
    try {
      return (await ask()) as Reply<BackgroundMessages, K>;
    } catch (error) {
      if (!isUnheard(error)) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, wait));
  }
  return (await ask()) as Reply<BackgroundMessages, K>;
}

/**
 * Ask the page in a tab: most are quiet and do not listen (`quietSlot`).
 *
 * @throws Error when no content script of ours answers there (browser pages, stores, pages open since before the install).
 */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  request: Request<PageMessages, K>,
): Promise<Reply<PageMessages, K>> {
  const ask = async () => open(await api().tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId: 0 }));
  const answer = ask().catch(async (error: unknown) => {
    if (!LOST.test(String(error))) throw error;
    const envelope = await askQuietly(tabId, name, request).catch(() => undefined);
    return envelope ? open(envelope) : ask();
  });
  return (await answer) as Reply<PageMessages, K>;
}

async function askQuietly(tabId: number, name: keyof PageMessages, request: unknown): Promise<Envelope | undefined> {
  const [answer] = await api().scripting.executeScript({
    target: { tabId, frameIds: [0] },
    injectImmediately: true,
    args: [name, request],
    func: (...asked: Parameters<NonNullable<typeof quietSlot.netglossQuiet>>) =>
      (globalThis as typeof quietSlot).netglossQuiet?.(...asked), // Nothing from around it: it runs in the page.
  });
  return answer?.result;
}

function open(envelope: Envelope | undefined): unknown {
  if (!envelope) throw new Error('No answer');
  if (envelope.error !== undefined) throw new Error(envelope.error);
  return envelope.reply;
}

/** Answer as the background. Handlers check and bound what they are asked: a page's renderer may lie. */
export function answerAsBackground(handlers: Handlers<BackgroundMessages>): void {
  answer('background', handlers);
}

/** Answer as a page, until `signal` aborts; what has no handler here may be answered by another script of ours in the page. */
export function answerAsPage(handlers: Partial<Handlers<PageMessages>>, signal: AbortSignal): void {
  answer('page', handlers, signal);
}

function answer<M extends Messages<M>>(to: string, handlers: Partial<Handlers<M>>, signal?: AbortSignal): void {
  const listener = (
    message: { to?: string; name?: keyof M; request?: never } | undefined,
    sender: Browser.runtime.MessageSender,
    respond: (envelope: Envelope) => void,
  ): true | undefined => {
    const { name } = message ?? {};
    if (message?.to !== to || sender.id !== api().runtime.id) return;
    const handler = name !== undefined && Object.hasOwn(handlers, name) && handlers[name];
    if (!handler) return;
    void envelopeFrom(() => handler(message.request as never, sender)).then(respond);
    return true; // Keeps the channel open: Chrome does not take a promise.
  };
  const { onMessage } = api().runtime;
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}
