import type { KeptView } from '@/components/card/kept-view';
import type { Mark } from './highlighter';
import type { Keeper } from './keeper-slot';
import type { PlacedPassage } from './visit';

/** Over passages that were only read. */
const PRIORITY = 4;

/** How passages are painted that were kept from this page. */
export function keptMarks(keeper: Keeper | undefined): Mark[] {
  return (keeper?.found ?? [])
    .filter(({ range }) => range.startContainer.isConnected) // What the page took away is soon looked for again.
    .map(({ passage: { id }, evidence: { stance }, range }) => ({
      id,
      name: `ng-kept-${stance}`,
      priority: PRIORITY,
      range,
    }));
}

/** What a card says of what was kept where a passage stands; itself first. */
export function keptView(keeper: Keeper | undefined, { passage, pieces }: PlacedPassage): KeptView[] {
  return (keeper?.foundAt(pieces) ?? [])
    .sort((a, b) => Number(b.passage.id === passage.id) - Number(a.passage.id === passage.id))
    .map(({ evidence, as }) => ({ evidence, as, node: keeper!.node(evidence.node) }));
}
