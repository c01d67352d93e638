import type { PrivacySources } from '@/components/library/privacy/privacy-state';
import type { Item } from '@/lib/browser/item';
import * as settings from '@/lib/browser/settings';
import type { OpenLibrary } from '@/lib/store/library';
import { watchQuery } from '@/lib/store/live';

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

/** The privacy page's sources: the real ones. */
export function privacySources(library: OpenLibrary): Omit<PrivacySources, 'exportAll'> {
  return {
    watchStored: (onValue, onError) => watchQuery(() => library.stored(), onValue, onError),
    diskUsed: async () => (await navigator.storage.estimate()).usage,
    eraseKind: kind => library.eraseKind(kind),
    async putBack(file) {
      await library.importAll(file);
      await library.prepareRest();
    },
    resetSettings,
  };
}

/** Let every setting be as it was at first. Resolves to what takes that back. */
export async function resetSettings(): Promise<() => Promise<void>> {
  const before = await Promise.all(SET_BY_READER.map(item => item.getValue()));
  await Promise.all(SET_BY_READER.map(item => item.removeValue()));
  return async () => void (await Promise.all(SET_BY_READER.map((item, index) => item.setValue(before[index]!))));
}
