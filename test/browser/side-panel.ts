import type { Page } from 'puppeteer-core';
import { extensionPage, openPopup } from './extension.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/**
 * Open the side panel beside `page`: in Chromium the real one, by the popup's button; in Firefox, which keeps its sidebar
 * out of reach, its page in a tab behind.
 */
export async function openSidePanel(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const panel = session.name === 'firefox' ? await behind(session) : await beside(session, page);
  panel.on('pageerror', error => session.errors.push(`side panel: ${String(error)}`));
  return panel;
}

function behind(session: Session): Promise<Page> {
  return extensionPage(session, 'sidepanel.html', { behind: true });
}

async function beside(session: Session, page: Page): Promise<Page> {
  const popup = await openPopup(session, page);
  await until(() => popup.$('svg .node'), 'the popup to know its tab');
  const button = await until(() => popup.$('button[aria-label="Open in side panel"]'), 'the button in the popup');
  const opened = session.browser.waitForTarget(target => target.url() === `${session.origin}/sidepanel.html`);
  await button.click();
  return (await opened).asPage();
}

/** The texts of the list, in its order. */
export function listed(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [...document.querySelectorAll('.item .quote')].map(one => one.textContent));
}

/** Wait until the panel says `text`. */
export function panelSays(panel: Page, text: string): Promise<unknown> {
  return until(() => panel.evaluate(part => document.body.innerText.includes(part), text), text);
}

/** Write into the field that has the focus. */
export async function writeIn({ name }: Session, panel: Page, text: string): Promise<void> {
  const isThere = () => panel.evaluate(() => document.activeElement?.matches('input, textarea'));
  const written = () => panel.evaluate(writeInField, text);
  await until(name === 'chromium' ? isThere : written, 'a field with the focus');
  if (name === 'chromium') await panel.keyboard.type(text);
}

function writeInField(text: string): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  field.value += text;
  return field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Press the button of the panel that says `text`. */
export async function clickIn(panel: Page, text: string): Promise<void> {
  await until(
    () =>
      panel.evaluate(wanted => {
        const found = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === wanted);
        found?.click();
        return found !== undefined;
      }, text),
    `a button that says "${text}"`,
  );
}

/** The first item with a note, and the note. */
export function notedIn(panel: Page): Promise<string | undefined> {
  return panel.evaluate(() => {
    const item = document.querySelector('.item:has(.note-shown, textarea)');
    const note = item?.querySelector('textarea')?.value ?? item?.querySelector('.note-shown')?.textContent;
    return item ? `${item.querySelector('.quote')?.textContent}: ${note}` : undefined;
  });
}
