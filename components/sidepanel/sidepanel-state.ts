import { computed, signal } from '@preact/signals';
import { createNotesState } from '@/components/library/dossier/notes-state';
import { createPopupState } from '@/components/popup/popup-state';
import type { NetworkId, NodeKey } from '@/lib/model';
import { createItemActs } from './item-acts';
import { createKeepingState } from './keeping-state';
import { createKeptState } from './kept-state';
import { createListed } from './listed';
import { createNamesState } from './names-state';
import { createNoticeState } from './notice-state';
import { createPlaceState } from './place-state';
import type { Preference, SidepanelSources } from './sidepanel-sources';

export type SidepanelState = ReturnType<typeof createSidepanelState>;

/**
 * The state of the side panel: what the popup has, following whichever page is beside it, and what the reader keeps. The one
 * place that the reader is at is an item of the list, a finding of the picture and a passage of the page.
 */
export function createSidepanelState(sources: SidepanelSources) {
  const popup = createPopupState(sources);
  const { page, library, selected } = popup;
  const kept = createKeptState(sources, page, () => popup.shown.value?.id);
  const names = createNamesState(popup, kept);
  const place = createPlaceState(kept.items, page, popup, sources);
  const listed = createListed(kept.evidence, sources);
  const notices = createNoticeState(listed.settled);
  const notes = createNotesState(sources);
  const keeping = createKeepingState(listed, notices, names.nameOf);

  return {
    ...popup,
    ...names,
    ...createItemActs({ page, place, keeping, notes, selected }),
    search: sources.search,
    openDossier: sources.openDossier,
    choose: (network: NetworkId, node?: NodeKey) => (node === undefined ? popup.choose(network) : place.lookAt(node)),
    /** Look at a finding of the picture; the same one again: at none. */
    select: (node: NodeKey) => (selected.value === node ? place.lookAway() : place.lookAt(node)),
    problem: computed(() => library.problem.value ?? kept.problem.value),
    items: kept.items,
    tallies: kept.tallies,
    letters: createPreference(sources.letters),
    picturePreference: createPreference(sources.picture),
    place,
    notices,
    notes,
    /** Look which page is beside the panel now. What was being written is saved first. */
    async follow(): Promise<void> {
      void notes.saveAll();
      await page.load();
    },
    async load(): Promise<void> {
      await Promise.all([popup.load(), notes.recover()]);
    },
  };
}

/** Something that is on or off; on until it is known. */
function createPreference({ getValue, setValue }: Preference) {
  const on = signal(true);
  void getValue().then(value => (on.value = value));
  return {
    on,
    set(value: boolean): void {
      on.value = value;
      void setValue(value);
    },
  };
}
