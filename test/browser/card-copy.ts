import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { contextOf, seeCard, type Seen } from './card.ts';
import { bidi } from './firefox-chrome.ts';
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

async function cardHtml(session: Session, page: Page): Promise<string> {
  const find = (node: Seen): Seen | undefined =>
    node.name === 'div' ? node : node.children.values().map(find).find(Boolean);
  const { id } = find(await seeCard(session, page))!;
  if (typeof id === 'number') {
    const client = await page.createCDPSession();
    const { outerHTML } = await client.send('DOM.getOuterHTML', { backendNodeId: id });
    await client.detach();
    return outerHTML;
  }
  const { result } = await bidi<{ result: { value: string } }>(session, 'script.callFunction', {
    functionDeclaration: 'e => e.outerHTML',
    arguments: [{ sharedId: id }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  return result.value;
}
