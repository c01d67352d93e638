import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PageBelow } from '@/components/popup/page-state';
import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey, Passage } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { createLeading } from './leading';
import { keptKey, nodesOf, targetOf, type PanelItem } from './panel-items';
import type { SidepanelSources } from './sidepanel-sources';

interface Looking {
  /** The finding that is looked at, in the picture and in the list. */
  selected: Signal<NodeKey | undefined>;
  shown: ReadonlySignal<{ id: NetworkId } | undefined>;
  choose(network: NetworkId, node?: NodeKey): void;
  letGo(): void;
}

/**
 * Where the reader is: one item of the list and one finding of the picture, which are always of each other, and the place on
 * the page. Whichever is moved, the others follow.
 */
export function createPlaceState(
  items: ReadonlySignal<PanelItem[]>,
  page: PageBelow,
  looking: Looking,
  sources: Pick<SidepanelSources, 'open' | 'revealEvidence'>,
) {
  const spot = createSpot(items, looking);
  const { key, wanted, active, moveTo } = spot;
  const { lead, strayed } = createLeading(page, sources);
  const isWriting = signal(false);

  /** Go to an item: it, its finding, and its place on the page; `opens` its card there. */
  async function goTo(item: PanelItem | undefined, opens = false): Promise<void> {
    if (!item) return;
    moveTo(item);
    await lead(item, opens);
  }

  effect(() => {
    const there = strayed();
    const item = items.peek().find(one => standsAt(one, there));
    if (item && !isWriting.peek()) moveTo(item);
  });
  onOther(page, spot.leave);

  return {
    ...spot,
    /** While the reader writes here, cards that open under the pointer on the page lead nowhere. */
    isWriting,
    goTo,
    /** The next (1) or the previous (-1) item, round and round. */
    next: (by: 1 | -1) => nextOf(items.value, active.value, by),
    /** Look at a finding, and at the first item that speaks to it. */
    lookAt(node: NodeKey): void {
      wanted.value = node;
      spot.aimAt(node);
      if (speaksTo(node)(active.value)) return;
      key.value = undefined;
      void goTo(items.value.find(speaksTo(node)));
    },
  };
}

/** An item of the list and a finding of the picture. */
function createSpot(items: ReadonlySignal<PanelItem[]>, looking: Looking) {
  const key = signal<PanelItem['key']>();
  const wanted = signal<NodeKey>();
  const itemAt = (place: PanelItem['key'] | undefined) => items.value.find(item => isAt(item, place));
  return {
    key,
    /** The item of that key, as it is now. */
    itemAt,
    active: computed(() => itemAt(key.value)),
    /** The finding that the reader asked for: as long as items speak to it, they are looked at for its sake. */
    wanted,
    moveTo: (item: PanelItem) =>
      batch(() => {
        key.value = item.key;
        const node = targetOf(item, wanted.value);
        if (node !== wanted.value) wanted.value = undefined;
        lookAt(node, looking);
      }),
    /** Be at what was just kept: it comes into the list in a moment. */
    await: (kept: Evidence['id']) => void (key.value = keptKey(kept)),
    /** Look at one of the findings of the present item. */
    aimAt: (node: NodeKey) => looking.choose(partsOf(node).network, node),
    /** Look at no finding. */
    lookAway: () => void (wanted.value = looking.selected.value = undefined),
    /** Be nowhere. */
    leave(): void {
      looking.letGo();
      key.value = wanted.value = undefined;
    },
  };
}

function nextOf(all: PanelItem[], active: PanelItem | undefined, by: 1 | -1): PanelItem | undefined {
  const at = all.findIndex(item => item === active);
  return all.at(at < 0 ? Math.min(by, 0) : (at + by) % all.length);
}

/** Passages that were read, and those that were kept, have their ids on the page. */
function standsAt(item: PanelItem, id: Passage['id'] | undefined): boolean {
  if (id === undefined) return false;
  return (item.kind === 'passage' && item.passage.id === id) || item.kept.some(({ passage }) => passage === id);
}

const speaksTo = (node: NodeKey) => (item: PanelItem | undefined) => item !== undefined && nodesOf(item).includes(node);

/** What is kept of a passage may stand with that, or by itself. */
function isAt({ key, kept }: PanelItem, place: PanelItem['key'] | undefined): boolean {
  return key === place || kept.some(({ evidence: { id } }) => keptKey(id) === place);
}

function lookAt(node: NodeKey | undefined, { selected, shown, choose }: Looking): void {
  if (node === undefined || partsOf(node).network === shown.value?.id) selected.value = node;
  else choose(partsOf(node).network, node);
}

/** Another page is there: what was looked at was of the one before it. */
function onOther({ tab }: PageBelow, leave: () => void): void {
  const place = computed(() => `${tab.value?.id} ${tab.value?.url?.split('#')[0]}`);
  effect(() => {
    void place.value;
    batch(leave);
  });
}
