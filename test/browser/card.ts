import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { bidi } from './firefox-chrome.ts';
import { apart } from './page.ts';
import type { Session } from './session.ts';

/** A node as WebDriver BiDi serialises it. */
interface Serialised {
  value?: { nodeValue?: string; children?: Serialised[]; shadowRoot?: Serialised | null };
}

/** The text of the card that is open, or nothing. It is in a closed shadow root: only debuggers can read it. */
export async function cardText(session: Session, page: Page): Promise<string | undefined> {
  if (!(await apart(page, () => document.querySelector(':popover-open')))) return;
  return session.name === 'firefox' ? textByBidi(session, page) : textByCdp(page);
}

/** Where the card is in the window, in CSS pixels. */
export function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return apart(page, () => {
    const { left, top, right, bottom } = document.querySelector(':popover-open')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

async function textByCdp(page: Page): Promise<string> {
  const client: CDPSession = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const read = ({ nodeType, nodeName, nodeValue, children, shadowRoots }: Protocol.DOM.Node): string[] =>
    nodeName === 'STYLE'
      ? []
      : nodeType === 3
        ? [nodeValue]
        : [...(shadowRoots ?? []), ...(children ?? [])].flatMap(read);
  const find = (node: Protocol.DOM.Node): Protocol.DOM.Node | undefined =>
    node.attributes?.includes('popover') ? node : node.children?.values().map(find).find(Boolean);
  const host = find(root);
  return host ? read(host).join(' ') : '';
}

async function textByBidi(session: Session, page: Page): Promise<string> {
  const { result } = await bidi<{ result: Serialised }>(session, 'script.evaluate', {
    expression: `document.querySelector(':popover-open')`,
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  const read = ({ value }: Serialised): string[] => [
    ...(value?.nodeValue ? [value.nodeValue] : []),
    ...(value?.shadowRoot ? read(value.shadowRoot) : []),
    ...(value?.children ?? []).flatMap(read),
  ];
  return read(result).join(' ');
}
