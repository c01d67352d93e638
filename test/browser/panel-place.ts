import type { KeyInput, Page } from 'puppeteer-core';
import { pageState } from './extension.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Press keys in the panel. Firefox lets no script press any in a tab behind. */
export async function pressIn({ name }: Session, panel: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) {
    if (name === 'chromium') await panel.keyboard.press(key);
    else await panel.evaluate(dispatchKey, key);
  }
}

function dispatchKey(key: string): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** The text of the item that the reader is at. */
export function activeText(panel: Page): Promise<string | undefined> {
  return panel.evaluate(() => document.querySelector('[data-active=true] .quote')?.textContent ?? undefined);
}

/** The text of the passage that the page is at. */
export async function currentText(panel: Page): Promise<string | undefined> {
  const { passages, current } = await pageState(panel);
  return passages.find(({ id }) => id === current)?.text;
}

/** Go through the list to the item with this text, one by one. */
export async function walkTo(session: Session, panel: Page, text: string): Promise<void> {
  for (let at = await activeText(panel); at !== text; at = await activeText(panel)) {
    const before = at;
    await pressIn(session, panel, 'j');
    await until(async () => (await activeText(panel)) !== before, 'the panel to go on');
  }
}

/** Whether panel and page are at one and the same passage, and no more at that which the panel was at. */
export async function wentOn(panel: Page, from: string | undefined): Promise<boolean> {
  const at = await activeText(panel);
  return at !== from && at === (await currentText(panel));
}
