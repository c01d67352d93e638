import type { Session } from './session.ts';
import { inChrome } from './firefox-chrome.ts';
import { until } from './until.ts';
import { inWorker } from './worker.ts';

interface Suggestion {
  content: string;
  description: string;
}
interface OmniboxApi {
  omnibox: {
    onInputChanged: { dispatch(text: string, show: (suggestions: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
    setDefaultSuggestion(first: { description: string }): void;
  };
}

const WINDOW = "Services.wm.getMostRecentWindow('navigator:browser')";

/** A line of Firefox's address bar. */
interface Row {
  text: string;
  /** What was typed, in the line that stands for it; the others are ours. */
  typed?: string;
}

/** The lines that are shown. Those of what was typed before stay until there are others: they are stale. */
const SHOWN = `JSON.stringify(
  [...${WINDOW}.document.querySelectorAll('.urlbarView-row:not([stale])')].map(({ textContent, result }) => ({
    text: textContent,
    typed: result.heuristic ? result.payload.content : undefined,
  })),
)`;

/** What is typed before the browser knows our keyword is never answered: after so long (ms) it is typed again. */
const UNHEARD = 8_000;

/**
 * The lines that the address bar shows for a text after our keyword: in Firefox the bar itself is typed into; Chromium's
 * takes no input from scripts, so its worker is told what was typed.
 */
export async function linesFor(session: Session, text: string): Promise<string[]> {
  if (session.name === 'chromium') return inWorker(session, suggested, text);
  const typed = `gloss ${text}`;
  let typedAt = -Infinity;
  const shown = await until(async () => {
    if (Date.now() - typedAt > UNHEARD) {
      await inChrome(session, `${WINDOW}.gURLBar.focus(); ${WINDOW}.gURLBar.search(${JSON.stringify(typed)}); true`);
      typedAt = Date.now();
    }
    const rows = JSON.parse(String(await inChrome(session, SHOWN))) as Row[];
    return rows.length > 1 && rows.some(row => row.typed === typed) ? rows : undefined;
  }, `what is suggested for “${text}”`);
  return shown.map(row => row.text);
}

/** Enter a text after our keyword. */
export async function enter(session: Session, text: string): Promise<void> {
  if (session.name === 'chromium') {
    await inWorker(
      session,
      typed =>
        (globalThis as never as { chrome: OmniboxApi }).chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'),
      text,
    );
    return;
  }
  await linesFor(session, text);
  await inChrome(session, `${WINDOW}.gURLBar.handleCommand(); true`);
}

/** Runs in the worker: what it suggests, its first line ahead. */
function suggested(text: string): Promise<string[]> {
  const { omnibox } = (globalThis as never as { chrome: OmniboxApi }).chrome;
  let first = '';
  omnibox.setDefaultSuggestion = ({ description }) => void (first = description);
  return new Promise(resolve => {
    omnibox.onInputChanged.dispatch(text, lines =>
      resolve([first, ...lines.map(({ content, description }) => `${description} ${content}`)]),
    );
  });
}
