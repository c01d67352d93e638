import type { Page } from 'puppeteer-core';
import { cardText } from './card.ts';
import { command } from './extension.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Go to the next passage by its key. @returns what its card says; the one before it is open until then. */
export async function nextCard(session: Session, page: Page): Promise<string> {
  const now = () => cardText(session, page).catch(() => '');
  const before = await now();
  await command(session, 'next-passage');
  return until(async () => {
    const text = await now();
    return text === before ? undefined : text;
  }, 'the card of the next passage');
}
