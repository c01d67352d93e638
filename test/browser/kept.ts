import type { Page } from 'puppeteer-core';
import type { Evidence, Stance } from '../../lib/evidence.ts';
import { askFront } from './extension.ts';
import { litTexts } from './page.ts';

/** Keep what is selected in the page in front. @throws Error with the sentence that says why not. */
export async function keepSelected(asker: Page, stance: Stance): Promise<Evidence | null> {
  const { reply, error } = await askFront(asker, 'keepSelection', { stance });
  if (error !== undefined) throw new Error(error);
  return reply as Evidence | null;
}

/** Select from the beginning of one element to the end of another. */
export function select(page: Page, from: string, to = from): Promise<void> {
  return page.evaluate(
    (first, last) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(first)!);
      range.setEndAfter(document.querySelector(last)!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    from,
    to,
  );
}

/** The stretches that are painted as kept, white space collapsed, by stance. */
export async function keptTexts(page: Page): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {};
  for (const { name, text } of await litTexts(page)) {
    if (name.startsWith('ng-kept-'))
      (kept[name.slice('ng-kept-'.length)] ??= []).push(text.replace(/\s+/g, ' ').trim());
  }
  return kept;
}
