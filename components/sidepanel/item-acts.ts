import { computed, signal } from '@preact/signals';
import type { createNotesState } from '@/components/library/dossier/notes-state';
import type { PageBelow } from '@/components/popup/page-state';
import type { Evidence, Stance } from '@/lib/evidence';
import type { createKeepingState } from './keeping-state';
import { targetOf } from './panel-items';
import type { createPlaceState } from './place-state';

/** What the note is on is still being kept. */
const SOON = 'soon';
/** A field that has not come by then does not come any more, in milliseconds. */
const PATIENCE = 2_000;

interface Acting {
  page: PageBelow;
  place: ReturnType<typeof createPlaceState>;
  keeping: ReturnType<typeof createKeepingState>;
  notes: ReturnType<typeof createNotesState>;
  selected: { readonly value: string | undefined };
}

/** What the reader does with the item that they are at. */
export function createItemActs({ page, place, keeping, notes, selected }: Acting) {
  const target = computed(() => place.active.value && targetOf(place.active.value, selected.value));
  /** Where nothing may be kept: nothing of private windows is stored. */
  const isPrivate = computed(() => page.tab.value?.incognito === true);
  const { noting, awaitNote } = createNoting();
  const filing = signal<Evidence['id']>();

  async function keep(stance: Stance, how: 'keep' | 'keepOnce' = 'keep'): Promise<Evidence['id'] | undefined> {
    const [item, tab] = [place.active.value, page.tab.value];
    if (!item || !tab || isPrivate.value) return;
    const said = { stance, node: target.value };
    // The page may know what was kept by another address than ours.
    return keeping[how](tab.id, () => place.itemAt(item.key), said).finally(() => void page.refresh());
  }

  return {
    /** The finding that the present item is kept for. */
    target,
    isPrivate,
    noting,
    awaitNote,
    /** What is being filed under a finding. */
    filing,
    keep: (stance: Stance) => keep(stance),
    /** Write a note on what was kept of the present item; if nothing was, it is kept now, as a mention. */
    async note(): Promise<void> {
      noting.value = SOON;
      awaitNote(await keep('mentions', 'keepOnce'));
    },
    /** Keep what is selected on the page, and ask which finding it is for. */
    async keepSelection(): Promise<void> {
      const tab = page.tab.value?.id;
      const id = tab === undefined || isPrivate.value ? undefined : await keeping.keepSelection(tab);
      if (id === undefined) return;
      filing.value = id;
      place.await(id);
    },
    file(evidence: Evidence, node: string, name: string): void {
      filing.value = undefined;
      void keeping.file(evidence, node, name);
    },
    /** Take something out; what is being written on it is saved first, and comes back with it. */
    async remove(evidence: Evidence): Promise<void> {
      await notes.saveAll();
      await keeping.remove(evidence);
    },
  };
}

/**
 * Whose note is to be written next: its field takes the focus when it is there, and until then no letter is a key. So it is,
 * too, when the list is made anew under the hands of who writes.
 */
function createNoting() {
  const noting = signal<Evidence['id'] | typeof SOON>();
  return {
    noting,
    awaitNote(id: Evidence['id'] | undefined): void {
      noting.value = id;
      setTimeout(() => noting.value === id && (noting.value = undefined), PATIENCE);
    },
  };
}
