import { browser } from 'wxt/browser';
import { textLanguage } from './language';

/** Long enough to read a sentence twice, in milliseconds. */
const SHOWN_FOR = 8_000;

/** What a badge says where a page can be told nothing: point here. */
const MARK = '…';

/** Contrast 15 : 1 on any page, dark or light; forced colours take over by themselves. */
const STYLE = `
  :host { all: initial !important; position: fixed !important; inset: auto 0 24px !important; width: fit-content !important;
    max-width: min(520px, calc(100vw - 32px)) !important; margin: 0 auto !important; padding: 0 !important;
    border: 0 !important; background: none !important; pointer-events: none !important; }
  p { margin: 0; padding: 12px 18px; border: 1px solid #f2efe6; border-radius: 10px; background: #1d1b16; color: #f2efe6;
    font: 15px/1.45 system-ui, sans-serif; box-shadow: 0 8px 28px rgb(0 0 0 / 0.3); overflow-wrap: anywhere; }
  p:empty { visibility: hidden; }
  @media print { :host { display: none !important; } }`;

/**
 * Say a sentence to the reader where they are: at the foot of the page, aloud too, for a moment. A page that takes no script
 * (a viewer of the browser's own) leaves the toolbar button, whose title then says it.
 */
export async function sayInTab(tabId: number, sentence: string): Promise<void> {
  const word = { sentence, ...textLanguage(), style: STYLE, shownFor: SHOWN_FOR };
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: showWord, args: [word] });
  } catch {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: MARK }),
      browser.action.setTitle({ tabId, title: sentence }),
    ]).catch(() => undefined); // The tab may be gone by now.
  }
}

/** Runs in the page, away from everything else in this file. */
function showWord(word: { sentence: string; lang: string; dir: string; style: string; shownFor: number }): void {
  const name = 'aside-word'; // Says nothing of us: pages can see it.
  for (const former of document.querySelectorAll(name)) former.remove();
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(word.style);
  shadow.adoptedStyleSheets = [sheet];
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.lang = word.lang;
  line.dir = word.dir;
  shadow.append(line);
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  host.showPopover();
  requestAnimationFrame(() => void (line.textContent = word.sentence)); // What changes in a status is said aloud.
  setTimeout(() => host.remove(), word.shownFor);
}
