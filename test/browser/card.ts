import type { Page, Protocol } from 'puppeteer-core';
import { CARD_HOST } from '../../components/card/page-card.ts';
import { bidi } from './firefox-chrome.ts';
import { apart, pointIn } from './page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The card is in a closed shadow root, which only debuggers can read: this is what both say of a node. */
export interface Seen {
  name: string;
  text: string;
  children: Seen[];
  /** Chromium's and Firefox's handle on the node. */
  id: number | string;
}

/** A node as WebDriver BiDi serialises it. */
interface Serialised {
  sharedId?: string;
  value?: { localName?: string; nodeValue?: string; children?: Serialised[]; shadowRoot?: Serialised | null };
}

/** A card that is open, and none of the other popovers of ours and of the page. */
export const CARD = `${CARD_HOST}:popover-open`;

/** Whether a card is open. */
export function isCardOpen(page: Page): Promise<boolean> {
  return apart(page, card => document.querySelector(card) !== null, CARD);
}

/** Point at the first passage lit under a name like `lit` until a card opens; a hand is never quite still. No card may be open. */
export async function openCard(page: Page, lit = 'ng-'): Promise<void> {
  let moves = 0;
  await until(async () => {
    const point = await pointIn(page, lit); // The page may be laid out anew meanwhile.
    if (point) await page.mouse.move(point.x + (moves++ % 2), point.y);
    return isCardOpen(page);
  }, `the card of something lit as “${lit}”`);
}

/** Close the card that is open, if any is, as a reader does. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until(async () => !(await isCardOpen(page)), 'the card to close');
}

/** The text of the card that is open. */
export async function cardText(session: Session, page: Page): Promise<string> {
  return textOf(await seeCard(session, page));
}

/** Where the card is in the window, in CSS pixels. */
export function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return apart(
    page,
    card => {
      const { left, top, right, bottom } = document.querySelector(card)!.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    CARD,
  );
}

/** A card counts no click that comes sooner (ms) after it came up: see `entrypoints/card/guard.ts`. */
const TOO_SOON = 250;

/** Click a button of the card as soon as it is there and stays where it is, not sooner than it counts. */
export async function clickInCard(session: Session, page: Page, name: string): Promise<void> {
  const find = (node: Seen): Seen | undefined =>
    node.name === 'button' && textOf(node).includes(name) ? node : node.children.values().map(find).find(Boolean);
  let before = '';
  /** Where it is, if it was there the last time, too. */
  const place = async () => {
    const button = find(await seeCard(session, page));
    const point = button && (await centreOf(session, page, button));
    return before === (before = JSON.stringify(point)) ? point : undefined;
  };
  await place().catch(() => undefined);
  await new Promise(resolve => setTimeout(resolve, TOO_SOON));
  const { x, y } = await until(place, `a button of the card that says “${name}”`);
  await page.mouse.click(x, y);
}

function textOf({ text, children }: Seen): string {
  return [text, ...children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
}

export function seeCard(session: Session, page: Page): Promise<Seen> {
  return session.name === 'firefox' ? seeByBidi(session, page) : seeByCdp(page);
}

async function seeByCdp(page: Page): Promise<Seen> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const find = (node: Protocol.DOM.Node): Protocol.DOM.Node | undefined =>
    node.localName === CARD_HOST ? node : node.children?.values().map(find).find(Boolean);
  const host = find(root);
  if (!host) throw new Error('No card is open.');
  const see = ({ localName, nodeType, nodeValue, backendNodeId, children, shadowRoots }: Protocol.DOM.Node): Seen => ({
    name: localName,
    text: nodeType === 3 ? nodeValue : '',
    children: [...(shadowRoots ?? []), ...(children ?? [])].map(see),
    id: backendNodeId,
  });
  return see(host);
}

async function seeByBidi(session: Session, page: Page): Promise<Seen> {
  const { result } = await bidi<{ result: Serialised }>(session, 'script.evaluate', {
    expression: `document.querySelector('${CARD}')`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  if (!result.value) throw new Error('No card is open.');
  const see = ({ sharedId = '', value }: Serialised): Seen => ({
    name: value?.localName ?? '',
    text: value?.nodeValue ?? '',
    children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(see),
    id: sharedId,
  });
  return see(result);
}

async function centreOf(session: Session, page: Page, { id }: Seen): Promise<{ x: number; y: number }> {
  if (typeof id === 'string') {
    const { result } = await bidi<{ result: { value: string } }>(session, 'script.callFunction', {
      functionDeclaration:
        'e => { const r = e.getBoundingClientRect(); return `${r.x + r.width / 2} ${r.y + r.height / 2}`; }',
      arguments: [{ sharedId: id }],
      target: { context: contextOf(page) },
      awaitPromise: false,
    });
    const [x, y] = result.value.split(' ').map(Number);
    return { x: x!, y: y! };
  }
  const client = await page.createCDPSession();
  const { model } = await client.send('DOM.getBoxModel', { backendNodeId: id });
  await client.detach();
  const [left, top, right, , , bottom] = model.border;
  return { x: (left! + right!) / 2, y: (top! + bottom!) / 2 };
}

/** Puppeteer keeps BiDi's name of a tab to itself. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
