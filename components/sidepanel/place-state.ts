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
  const { selected } = looking;
  const key = signal<PanelItem['key']>();
  const active = computed(() => items.value.find(item => isAt(item, key.value)));
  const { lead, strayed } = createLeading(page, sources);
  const moveTo = (item: PanelItem) =>
    batch(() => {
      key.value = item.key;
      lookAt(targetOf(item, selected.value), looking);
    });

  /** Go to an item: it, its finding, and its place on the page; `opens` its card there. */
  async function goTo(item: PanelItem | undefined, opens = false): Promise<void> {
    if (!item) return;
    moveTo(item);
    await lead(item, opens);
  }

  effect(() => {
    const there = strayed();
    const item = there !== undefined && items.peek().find(one => standsAt(one, there));
    if (item) moveTo(item);
  });
  onOther(page, () => (looking.letGo(), (key.value = undefined)));

  return {
    active,
    goTo,
    /** Be at what was just kept: it comes into the list in a moment. */
    await: (kept: Evidence['id']) => void (key.value = keptKey(kept)),
    /** The next (1) or the previous (-1) item, round and round. */
    next: (by: 1 | -1) => nextOf(items.value, active.value, by),
    /** Look at a finding, and at the first item that speaks to it. */
    lookAt(node: NodeKey): void {
      looking.choose(partsOf(node).network, node);
      if (speaksTo(node)(active.value)) return;
      key.value = undefined;
      void goTo(items.value.find(speaksTo(node)));
    },
  };
}

function nextOf(all: PanelItem[], active: PanelItem | undefined, by: 1 | -1): PanelItem | undefined {
  const at = all.findIndex(item => item === active);
  return all.at(at < 0 ? Math.min(by, 0) : (at + by) % all.length);
}

/** Passages that were read, and those that were kept, have their ids on the page. */
function standsAt(item: PanelItem, id: Passage['id']): boolean {
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
function onOther({ tab }: PageBelow, forget: () => void): void {
  const place = computed(() => `${tab.value?.id} ${tab.value?.url?.split('#')[0]}`);
  effect(() => {
    void place.value;
    batch(forget);
  });
}
