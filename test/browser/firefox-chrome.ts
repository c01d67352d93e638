import type { Launched } from '../run/launch.ts';

interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: Record<string, never> }>;
  emit(event: string, parameters: unknown): void;
}
interface Tab {
  context: string;
}
interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Puppeteer keeps the raw connection to itself. */
function connection({ browser }: Launched): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** Send one WebDriver BiDi command that puppeteer has no word for. */
export async function bidi<T>(launched: Launched, method: string, parameters: unknown): Promise<T> {
  const { result } = await connection(launched).send(method, parameters);
  return result as T;
}

/** Firefox tells of a new tab at once, or never: milliseconds after which it counts as forgotten. */
const FORGOTTEN_AFTER = 2_000;
const firstSeen = new Map<string, number>();

/** Now and then, on a busy machine, Firefox does not tell automation of a tab that an extension opened: Puppeteer learns of it here. */
export async function meetForgottenTabs(launched: Launched): Promise<void> {
  const { contexts } = await bidi<{ contexts: Tab[] }>(launched, 'browsingContext.getTree', { maxDepth: 0 });
  const frames = (await launched.browser.pages()).map(page => page.mainFrame() as unknown as { _id: string });
  const known = new Set(frames.map(({ _id }) => _id));
  for (const tab of contexts.filter(({ context }) => !known.has(context))) {
    const seen = firstSeen.get(tab.context) ?? Date.now();
    firstSeen.set(tab.context, seen);
    if (Date.now() - seen > FORGOTTEN_AFTER) connection(launched).emit('browsingContext.contextCreated', tab);
  }
}

/**
 * Evaluate an expression in the browser's own window. The result must be a plain value.
 *
 * @throws Error with what the expression threw.
 */
export async function inChrome(launched: Launched, expression: string): Promise<unknown> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(launched, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { result, exceptionDetails } = await bidi<Evaluated>(launched, 'script.evaluate', {
    expression,
    target: { context: contexts[0]!.context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

/** From now on, note each request that is not the browser's own. */
export async function watchRequests(launched: Launched): Promise<void> {
  await inChrome(
    launched,
    `globalThis.netglossRequests = [];
    Services.obs.addObserver(subject => {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal } = channel.loadInfo;
      if (!triggeringPrincipal.isSystemPrincipal)
        netglossRequests.push(channel.URI.spec + ' by ' + triggeringPrincipal.origin);
    }, 'http-on-modify-request');
    true`,
  );
}

/** What {@link watchRequests} has noted. */
export async function watchedRequests(launched: Launched): Promise<string[]> {
  return JSON.parse(String(await inChrome(launched, 'JSON.stringify(netglossRequests)'))) as string[];
}
