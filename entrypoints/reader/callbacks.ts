import type { CardCallbacks } from '@/components/card/page-card';
import { askBackground, isUnheard } from '@/lib/browser/messaging';
import type { PageHandlers } from '@/lib/browser/quiet-page';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey, Passage } from '@/lib/model';
import { change, paint, placedOf, stateOf, type Page } from './page';
import { openCard, reveal, step } from './steps';

/** A passage, and how it is to be kept. */
interface Shown {
  id: Passage['id'];
  stance: Stance;
  node?: NodeKey | undefined;
}

/** What a card does. What goes wrong with a passage that is kept is told in a sentence, if somebody of ours said one. */
export function callbacksOf(page: () => Page): CardCallbacks {
  return {
    onOpenNetwork: node => void askBackground('openNetwork', { node }).catch(() => page().card.close()),
    async onCorrect(id, node, forms, related) {
      const text = placedOf(page(), id)?.passage.text;
      if (text === undefined) return;
      await askBackground('correct', { text, node, forms, related }); // All tabs hear of it, this one too.
    },
    onKeep: (id, stance, node) => spoken(() => keep(page(), { id, stance, node })),
    onChangeStance: (id, stance) => spoken(() => askBackground('changeEvidence', { id, stance })),
    onTakeOut: id => spoken(() => askBackground('removeEvidence', { id })),
    onBringBack: id => spoken(() => askBackground('restoreEvidence', { id })),
    onWriteNote: (node, id) => void askBackground('openEvidence', { node, id }).catch(() => page().card.close()),
    onChange: id => page().highlighter.stress(placedOf(page(), id)?.range),
  };
}

/** Keep a passage that is shown. @throws Error with a sentence when that cannot be: it may be gone by now. */
async function keep(page: Page, { id, stance, node }: Shown): Promise<Evidence> {
  const pieces = placedOf(page, id)?.pieces ?? [];
  return (await page.keeper.bring()).keep(pieces, stance, node);
}

async function spoken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isUnheard(error) ? new Error('', { cause: error }) : error;
  }
}

/** What the page answers the popup, the side panel and the background. */
export function answersOf(page: Page): PageHandlers {
  return {
    ...keepingOf(page),
    getPage: () => stateOf(page),
    revealPassage: ({ id, open = false }) => reveal(page, id, open),
    stepPassage: ({ by }) => step(page, by),
    toggleHighlights() {
      change(page, { areVisible: !page.areVisible });
      page.card.close();
      paint(page);
      return page.areVisible;
    },
  };
}

type Keeping = 'keepShown' | 'keepSelection' | 'describeSelection' | 'revealEvidence';

/** What it answers about passages that are kept, or are to be. */
function keepingOf(page: Page): Pick<PageHandlers, Keeping> {
  return {
    keepShown: shown => keep(page, shown),
    async keepSelection({ stance, node }) {
      const keeper = await page.keeper.bring();
      const kept = await keeper.keepSelection(stance, node);
      const found = keeper.found.find(({ evidence }) => evidence.id === kept?.id);
      if (found) openCard(page, found.passage.id, { isPinned: true });
      return kept;
    },
    describeSelection: async () => (await page.keeper.bring()).describeSelection(),
    async revealEvidence({ id }) {
      const keeper = await page.keeper.bring();
      await keeper.settled();
      const found = keeper.found.find(({ evidence }) => evidence.id === id);
      reveal(page, found?.passage.id ?? NaN, false);
    },
  };
}
