import { browser } from 'wxt/browser';

/** A piece of a line in the address bar: what was asked for stands out, what is beside the point stands back. */
export interface Piece {
  text: string;
  as?: 'match' | 'dim';
}

/** A line under the address bar. `content` stands in the bar when it is chosen, and is what is then entered. */
export interface Suggestion {
  content: string;
  line: Piece[];
}

/** What is answered to a text: a first line, which stands for the text itself, and what can be chosen instead. */
export interface Suggested {
  first: string;
  suggestions: Suggestion[];
}

/** Where the reader wants what they entered: Alt+Enter and the like ask for a tab of its own. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/**
 * Answer in the address bar after our keyword. What is typed on meanwhile overtakes what was asked before.
 *
 * Chromium shows `first` as it is at any time; Firefox shows the one it was told before the typing, so what is true of this
 * text alone is a line of its own there.
 */
export function onOmnibox(
  first: string,
  suggest: (text: string) => Promise<Suggested>,
  enter: (text: string, where: Disposition) => void,
): void {
  let newest = '';
  setFirst(first);
  browser.omnibox.onInputChanged.addListener(async (text, show) => {
    newest = text;
    const suggested = await suggest(text);
    if (text !== newest) return;
    if (!import.meta.env.FIREFOX) setFirst(suggested.first);
    show(shown(suggested, text, first));
  });
  browser.omnibox.onInputEntered.addListener(enter);
}

function setFirst(text: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: described([{ text }]) });
}

function shown({ suggestions, first }: Suggested, text: string, usual: string) {
  const isSpecial = import.meta.env.FIREFOX && first !== usual;
  // A line that would enter just what is typed is not shown.
  const own = isSpecial ? [{ content: `${text} `, line: [{ text: first }] }] : [];
  return [...own, ...suggestions].map(({ content, line }) => ({ content, description: described(line) }));
}

/** Chromium reads XML, and takes no line of all when one is not well formed; Firefox shows every character as it is. */
export function described(line: Piece[], isXml = !import.meta.env.FIREFOX): string {
  if (!isXml) return line.map(({ text }) => text).join('');
  return line.map(({ text, as }) => (as ? `<${as}>${escaped(text)}</${as}>` : escaped(text))).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML has no word for most control characters and lone surrogates. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, found => ENTITIES[found]!);
}
