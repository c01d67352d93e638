import { render } from 'preact';
import { FindingCard } from '@/components/card/FindingCard';
import { followKept } from '@/components/card/kept-view';
import type { CardCallbacks, CardOpening, PageCard } from '@/components/card/page-card';
import { placeCard } from '@/lib/place-card';
import { addCardHost, type CardHost } from './card-host';

/** Popovers of the page that open over ours: we come up again so often within {@link FIGHT_WINDOW}, then give way. */
const MAX_RAISES = 5;
const FIGHT_WINDOW = 5_000;

interface OpenCard {
  opening: CardOpening;
  host: CardHost;
  focusBefore: Element | null;
  listening: AbortController;
  raises: number[];
}

/** A card that is not open yet: nothing is in the page until it is. */
export function createCard(callbacks: CardCallbacks): PageCard {
  let now: OpenCard | undefined;
  const close = () => {
    if (!now) return;
    const closed = now;
    now = undefined;
    takeAway(closed);
    callbacks.onChange(undefined);
  };
  return {
    get openFor() {
      return now?.opening.id;
    },
    get isPinned() {
      return now?.opening.isPinned ?? false;
    },
    open(opening) {
      if (now) takeAway(now);
      now = putUp(opening, callbacks, close);
      callbacks.onChange(opening.id);
    },
    update(kept, all) {
      if (!now) return;
      const { view } = now.opening;
      now.opening = { ...now.opening, view: { ...view, kept: followKept(view.kept, kept, all) } };
      draw(now, callbacks);
    },
    close,
    rect: () => now?.host.rect(),
    owns: event => now?.host.owns(event) ?? false,
  };
}

function putUp(opening: CardOpening, callbacks: CardCallbacks, close: () => void): OpenCard {
  const focusBefore = document.activeElement;
  const listening = new AbortController();
  const host = addCardHost(listening.signal);
  const card = { opening, host, focusBefore, listening, raises: [] };
  draw(card, callbacks);
  place(card);
  if (opening.takesFocus) (host.body.firstElementChild as HTMLElement).focus({ preventScroll: true });
  listen(card, close);
  return card;
}

function draw({ opening: { id, view }, host }: OpenCard, callbacks: CardCallbacks): void {
  render(
    <FindingCard
      {...view}
      {...callbacks}
      onCorrect={(...correction) => callbacks.onCorrect(id, ...correction)}
      onKeep={(...keeping) => callbacks.onKeep(id, ...keeping)}
    />,
    host.body,
  );
}

function takeAway({ host, listening, focusBefore, opening }: OpenCard): void {
  listening.abort();
  render(null, host.body);
  host.remove();
  if (opening.takesFocus) (focusBefore as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
}

/** @returns false when the sentence is out of sight. */
function place({ opening, host }: OpenCard): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  const lines = opening.lines();
  if (!lines.some(({ top, bottom }) => bottom > 0 && top < height)) return false;
  const size = host.body.getBoundingClientRect();
  const { scrollHeight } = host.body.firstElementChild as HTMLElement;
  const natural = { width: size.width, height: Math.max(size.height, scrollHeight + 2) };
  host.moveTo(placeCard(lines, natural, { width, height }, opening.near));
  return true;
}

function listen(card: OpenCard, close: () => void): void {
  const { host, listening } = card;
  const options = { signal: listening.signal, capture: true, passive: true };
  const follow = () => requestAnimationFrame(() => listening.signal.aborted || place(card) || close());
  window.addEventListener('scroll', event => host.owns(event) || follow(), options);
  window.addEventListener('resize', follow, options);
  window.addEventListener('fullscreenchange', close, options);
  window.addEventListener('pagehide', close, options);
  document.addEventListener('toggle', event => host.owns(event) || raise(card, event) || close(), options);
  window.addEventListener('keydown', event => event.key === 'Escape' && close(), options);
  const grown = new ResizeObserver(follow); // The reader asked to read on.
  grown.observe(host.body.firstElementChild!);
  listening.signal.addEventListener('abort', () => grown.disconnect());
  const refuse = (event: MouseEvent) => host.counts(event) || event.stopPropagation(); // Before any button hears of it.
  host.body.addEventListener('click', refuse, { signal: listening.signal, capture: true });
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.body.addEventListener(type, event => event.stopPropagation(), { signal: listening.signal });
  }
}

/** @returns false when the page has won. */
function raise({ host, raises }: OpenCard, event: Event): boolean {
  if ((event as ToggleEvent).newState !== 'open' || !(event.target as Partial<HTMLElement>).popover) return true;
  const now = performance.now();
  raises.push(now);
  if (raises.filter(at => at > now - FIGHT_WINDOW).length > MAX_RAISES) return false;
  host.raise();
  return true;
}
