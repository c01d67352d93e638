import type { PrivacySources } from '@/components/library/privacy/privacy-state';
import type { LibrarySources } from '@/components/library/library-state';
import type { Item } from '@/lib/browser/item';
import * as settings from '@/lib/browser/settings';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';
import { forgetLayouts } from '@/lib/browser/kept-layouts';
import { givenDraft } from '@/lib/browser/given-draft';
import { unsavedNotes } from '@/lib/browser/unsaved-notes';
import { forgetDrafts } from './kept-drafts';

/** What the reader has set; the rest in the same place is worked out from the library. */
const SET_BY_READER: Item<never>[] = [
  settings.enabled,
  settings.offSites,
  settings.density,
  settings.rememberCoverage,
  settings.letters,
  settings.panelPicture,
  settings.points,
  settings.tour,
] as Item<never>[];

/** Erase everything, also what waits to be saved. */
async function eraseAll(library: OpenLibrary): Promise<void> {
  await library.erase();
  await forgetLayouts();
  forgetDrafts();
  unsavedNotes.forget();
  await givenDraft.keep('');
  await resetSettings();
}

/** The privacy page's sources: the real ones. */
export function privacySources(library: OpenLibrary): PrivacySources & Pick<LibrarySources, 'eraseAll'> {
  return {
    watchStored: (onValue, onError) => watchQuery(() => library.stored(), onValue, onError),
    diskUsed: async () => (await navigator.storage.estimate()).usage,
    eraseAll: () => eraseAll(library),
    async eraseKind(kind) {
      const erased = await library.eraseKind(kind);
      if (kind === 'networks') await forgetLayouts();
      const unsaved = kind === 'networks' ? forgetDrafts() : kind === 'evidence' ? unsavedNotes.forget() : undefined;
      return async () => {
        await library.putBack(erased);
        unsaved?.();
      };
    },
    resetSettings,
  };
}

/** Let every setting be as it was at first. Resolves to what takes that back. */
async function resetSettings(): Promise<() => Promise<void>> {
  const before = await Promise.all(SET_BY_READER.map(item => item.getValue()));
  await Promise.all(SET_BY_READER.map(item => item.removeValue()));
  return async () => void (await Promise.all(SET_BY_READER.map((item, index) => item.setValue(before[index]!))));
}
