import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardHtml } from './card.ts';
import type { Session } from './session.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The style of cards, in the order in which they have it. */
const STYLES = ['assets/theme.css', 'entrypoints/card/card-host.css', 'entrypoints/card/card.css'];

/** A page with a copy of the card that is open, in its own style: the card itself is where nothing but a debugger can look. */
export async function cardCopy(session: Session, page: Page): Promise<Page> {
  const style = STYLES.map(file => readFileSync(resolve(ROOT, file), 'utf8').replaceAll(':host', '.theme')).join('\n');
  const html = await cardHtml(session, page);
  const copy = await session.browser.newPage();
  await copy.setContent(
    `<!doctype html><html lang="en"><head><title>A card</title><style>${style} body { margin: 0 }</style></head><body><main><h1 hidden>A card</h1>${html}</main></body></html>`,
  );
  return copy;
}
