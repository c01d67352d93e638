import type { Session } from './session.ts';
import { inChrome } from './firefox-chrome.ts';
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

/**
 * The lines that the address bar shows for a text after our keyword: in Firefox the bar itself is typed into; Chromium's
 * takes no input from scripts, so its worker is told what was typed.
 */
export async function linesFor(session: Session, text: string): Promise<string[]> {
  if (session.name === 'chromium') return inWorker(session, suggested, text);
  return JSON.parse(
    String(
      await inChrome(
        session,
        `(async () => {
          const { gURLBar, document, setTimeout } = ${WINDOW};
          gURLBar.focus();
          gURLBar.search(${JSON.stringify(`gloss ${text}`)});
          await gURLBar.lastQueryContextPromise;
          await new Promise(done => setTimeout(done, 600));
          return JSON.stringify([...document.querySelectorAll('.urlbarView-row')].map(row => row.textContent));
        })()`,
      ),
    ),
  ) as string[];
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
