import themeCss from '@/assets/theme.css?inline';
import { CARD_HOST } from '@/components/card/page-card';
import { textLanguage } from '@/lib/browser/language';
import cardCss from './card.css?inline';
import hostCss from './card-host.css?inline';
import { guardClicks } from './guard';

/** The card must be measured at its natural size first. */
const UNPLACED = { left: 0, top: 0, maxHeight: 10_000 };

/** The one element of ours in the page, there only while a card is open. */
export interface CardHost {
  /** Where the card is drawn. */
  readonly body: HTMLElement;
  /** Where the host is as the viewport sees it. */
  rect(): DOMRect;
  /** Whether a click on it is the reader's, and meant. */
  counts(click: MouseEvent): boolean;
  /** Put the card at a point of the viewport, px. */
  moveTo(place: { left: number; top: number; maxHeight: number }): void;
  /** Above everything that came later. */
  raise(): void;
  isThere(): boolean;
  owns(event: Event): boolean;
  remove(): void;
}

/** Add a host to the page, in the top layer, to be watched until the signal aborts; a modal dialog makes everything outside itself inert, so go into it. */
export function addCardHost(signal: AbortSignal): CardHost {
  for (const stale of document.querySelectorAll(CARD_HOST)) stale.remove();
  const host = document.createElement(CARD_HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const placing = new CSSStyleSheet();
  // The page's rules for `*` may set custom properties of the host, but not of what is inside.
  shadow.adoptedStyleSheets = [sheetOf(themeCss.replaceAll(':host', '.theme') + hostCss + cardCss), placing];
  const body = document.createElement('div');
  body.className = 'theme';
  Object.assign(body, textLanguage());
  shadow.append(body);
  placing.replaceSync(placeRule(UNPLACED));
  host.setAttribute('popover', 'manual');
  ([...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement).append(host);
  host.showPopover();
  let placed = host.getBoundingClientRect();
  const counts = guardClicks({ host, placed: () => placed }, signal);
  return {
    body,
    counts,
    rect: () => host.getBoundingClientRect(),
    moveTo(place) {
      placeCorrected(host, placing, place);
      placed = host.getBoundingClientRect();
    },
    raise() {
      host.hidePopover();
      host.showPopover();
    },
    isThere: () => host.isConnected,
    owns: event => event.composedPath().includes(host),
    remove: () => host.remove(),
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Inline styles lose to `all: initial !important` of the inner tree, so the place is a rule as well. */
function placeRule({ left, top, maxHeight }: { left: number; top: number; maxHeight: number }, zoom = 1): string {
  return `:host { left: ${left}px !important; top: ${top}px !important; max-height: ${maxHeight}px !important; zoom: ${zoom} !important; }`;
}

/** Transforms and zoom of the page's root may shift and scale the host: measure once and take it back. */
function placeCorrected(
  host: HTMLElement,
  placing: CSSStyleSheet,
  place: { left: number; top: number; maxHeight: number },
): void {
  placing.replaceSync(placeRule(place));
  const { width } = host.getBoundingClientRect();
  const scale = host.offsetWidth > 0 && width > 0 ? width / host.offsetWidth : 1;
  const zoom = Math.abs(scale - 1) > 0.02 ? 1 / scale : 1;
  placing.replaceSync(placeRule(place, zoom));
  const { left, top } = host.getBoundingClientRect();
  if (Math.abs(left - place.left) < 1 && Math.abs(top - place.top) < 1) return;
  placing.replaceSync(placeRule({ ...place, left: 2 * place.left - left, top: 2 * place.top - top }, zoom));
}
