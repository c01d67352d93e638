import type { Passage } from '@/lib/model';
import { cardViewOf, change, placedOf, shownPassages, type Page } from './page';
import { keptView } from './kept';
import { rectsOf } from './rects';
import type { PlacedPassage } from './visit';

/** A pulse is so many blinks of so long (ms). */
const BLINKS = 3;
const BLINK = 260;

/** Open the card of a passage. */
export function openCard(
  page: Page,
  id: Passage['id'],
  how: { near?: number; isPinned?: boolean; takesFocus?: boolean } = {},
): void {
  const { visit, card } = page;
  const known = placedOf(page, id);
  if (!visit || !known) return;
  if (card.openFor === id && how.isPinned === card.isPinned && !how.takesFocus) return;
  change(page, { current: id });
  const view = cardViewOf(visit, known, page.keeper);
  if (how.takesFocus) view.position = positionOf(page, id);
  card.open({ id, lines: () => rectsOf(known.range), view, ...how });
}

/** Let an open card show what is kept now. */
export function tellCard(page: Page): void {
  const { now } = page.keeper;
  const known = placedOf(page, page.card.openFor);
  if (now) page.card.update(known ? keptView(now, known) : [], now.evidence);
}

function positionOf(page: Page, id: Passage['id']): { index: number; count: number } {
  const shown = shownPassages(page);
  return { index: 1 + shown.findIndex(({ passage }) => passage.id === id), count: shown.length };
}

/** Scroll a passage into view; pulse it, or open its card. @throws Error when it is gone. */
export function reveal(page: Page, id: Passage['id'], opens: boolean): void {
  const known = placedOf(page, id);
  if (!known) throw new Error('This passage is no longer on the page.');
  page.card.close();
  scrollTo(known);
  change(page, { current: id });
  if (opens) openCard(page, id, { isPinned: true, takesFocus: true });
  else pulse(page, known);
}

/** Go to the next or previous passage and open its card; round and round. */
export function step(page: Page, by: 1 | -1): void {
  const shown = shownPassages(page);
  if (shown.length === 0) return;
  const at = shown.findIndex(({ passage }) => passage.id === page.current);
  const next = at >= 0 && isOnScreen(shown[at]!) ? at + by : nearest(shown, by);
  reveal(page, shown.at(next % shown.length)!.passage.id, true);
}

/** The first passage below the top of the viewport, or the last one above its foot. */
function nearest(shown: PlacedPassage[], by: 1 | -1): number {
  if (by === 1)
    return Math.max(
      0,
      shown.findIndex(({ range }) => rectsOf(range)[0]!.top >= 0),
    );
  return shown.findLastIndex(({ range }) => rectsOf(range)[0]!.top < innerHeight);
}

function isOnScreen({ range }: PlacedPassage): boolean {
  return rectsOf(range).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** At once, not smoothly: the card is placed right after. */
function scrollTo({ pieces, range }: PlacedPassage): void {
  const { parentElement } = pieces[0]!.node;
  const isSeen = () => rectsOf(range).every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  if (!isSeen()) parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectsOf(range)[0];
  // A long paragraph in the middle of the viewport may still have the sentence outside of it.
  if (rect && !isSeen()) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
}

function pulse({ highlighter, card }: Page, { range }: PlacedPassage): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  highlighter.stress(range);
  for (let blink = 1; blink < 2 * BLINKS; blink += 1) {
    const isLast = blink === 2 * BLINKS - 1;
    setTimeout(() => {
      if (card.openFor === undefined && (isLast || !isStill)) highlighter.stress(blink % 2 === 0 ? range : undefined);
    }, blink * BLINK);
  }
}
