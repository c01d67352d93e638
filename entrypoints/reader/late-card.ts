import { cardSlot, type CardCallbacks, type CardOpening, type PageCard } from '@/components/card/page-card';

/** The card, whose script comes when the first one is wanted. */
export interface LateCard extends PageCard {
  /** One is likely to be wanted soon. */
  prepare(): void;
}

/** What the next card is to open for, and what became of what is kept while it was waited for. */
interface Wanted {
  opening: CardOpening;
  kept?: Parameters<PageCard['update']>;
}

/**
 * A card that is there at once, and shows as soon as its script has come. `bringScript` brings it into this world; when
 * that fails, no card opens, and the next one that is wanted tries again.
 */
export function createLateCard(callbacks: CardCallbacks, bringScript: () => Promise<void>): LateCard {
  let card: PageCard | undefined;
  let wanted: Wanted | undefined;
  let bringing: Promise<void> | undefined;
  const isThere = () => (card ??= cardSlot.netglossCard?.(callbacks)) !== undefined;
  const prepare = () => {
    const bring = () => bringScript().catch(() => undefined);
    if (!isThere()) bringing ??= bring().finally(() => (bringing = undefined));
  };
  const showWanted = () => {
    if (wanted && isThere()) show(card!, wanted);
    wanted = undefined;
  };
  return {
    prepare,
    get openFor() {
      return wanted ? wanted.opening.id : card?.openFor;
    },
    get isPinned() {
      return wanted ? wanted.opening.isPinned === true : card?.isPinned === true;
    },
    open(opening) {
      prepare();
      const isFirst = wanted === undefined;
      wanted = { opening };
      if (!bringing) showWanted();
      else if (isFirst) void bringing.then(showWanted);
    },
    update(...kept) {
      if (wanted) wanted.kept = kept;
      else card?.update(...kept);
    },
    close() {
      wanted = undefined;
      card?.close();
    },
    rect: () => card?.rect(),
    owns: event => card?.owns(event) ?? false,
  };
}

function show(card: PageCard, { opening, kept }: Wanted): void {
  card.open(opening);
  if (kept) card.update(...kept);
}
