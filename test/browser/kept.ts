import type { Page } from 'puppeteer-core';
import type { Evidence, Stance } from '../../lib/evidence.ts';
import { apart, litTexts } from './page.ts';

/** What is asked of the extension API here. */
interface Api {
  tabs: {
    query(query: object): Promise<{ id?: number }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId: number },
    ): Promise<{ reply?: unknown; error?: string }>;
  };
}

/** What the page in front answers to a question about evidence, asked through an extension page behind it. */
export function askOfFront(
  asker: Page,
  name: 'keepSelection' | 'describeSelection' | 'revealEvidence',
  request: unknown,
): Promise<{ reply?: unknown; error?: string }> {
  return asker.evaluate(
    async message => {
      const { tabs } = ((globalThis as { browser?: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome)!;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return tabs.sendMessage(tab!.id!, message, { frameId: 0 });
    },
    { to: 'page', name, request },
  );
}

/** Keep what is selected in the page in front. @throws Error with the sentence that says why not. */
export async function keepSelected(asker: Page, stance: Stance): Promise<Evidence | null> {
  const { reply, error } = await askOfFront(asker, 'keepSelection', { stance });
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

/** Whether the element that `selector` names holds something painted as kept. */
export function holdsKept(page: Page, selector: string): Promise<boolean> {
  return apart(
    page,
    wanted => {
      let holds = false;
      CSS.highlights.forEach((highlight, name) => {
        if (!name.startsWith('ng-kept-')) return;
        highlight.forEach(({ startContainer }) => {
          holds ||= document.querySelector(wanted)!.contains(startContainer);
        });
      });
      return holds;
    },
    selector,
  );
}
