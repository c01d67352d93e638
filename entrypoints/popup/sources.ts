import type { PopupSources } from '@/components/popup/popup-sources';
import { fragmentOf } from '@/components/library/library-route';
import { holdsReport, reportText } from '@/lib/browser/capture';
import { copyRich } from '@/lib/browser/clipboard';
import { joinAsBefore } from '@/lib/browser/kept-layouts';
import { libraryHealth } from '@/lib/browser/library-health';
import { askPage } from '@/lib/browser/messaging';
import { pictureSources } from '@/lib/browser/picture-sources';
import { setSite } from '@/lib/browser/off-sites';
import { enabled, lexicon } from '@/lib/browser/settings';
import { openPanel } from '@/lib/browser/panel';
import { activeTab, openPage, reloadTab } from '@/lib/browser/tabs';
import type { StoredNetwork } from '@/lib/model';
import type { LibraryReader } from '@/lib/store/reader';
import { watchQuery } from '@/lib/store/live';

/** What the popup needs from the browser and the library. */
export function popupSources(library: LibraryReader): PopupSources {
  const join = joinAsBefore();
  const told = (tell: (stored: StoredNetwork | undefined) => void) => (stored: StoredNetwork | undefined) => {
    if (stored) join(stored);
    tell(stored);
  };
  return {
    watchNetworks: (onValue, onError) => void watchQuery(() => library.networkSummaries(), onValue, onError),
    watchNetwork: (id, onValue, onError) => watchQuery(() => library.network(id), told(onValue), onError),
    ...pictureSources(library, { soon: true }),
    search: query => library.search(query),
    lexicon: async () => (await lexicon.getValue()).topics,
    libraryHealth: () => libraryHealth(library),
    holdsReport,
    reportText,
    add: async (network, aliases) => {
      const { openExtensionLibrary } = await import('@/lib/browser/library');
      return openExtensionLibrary().add(network, { aliases });
    },
    tab: activeTab,
    page: tab => askPage(tab, 'getPage', null),
    reveal: (tab, id) => askPage(tab, 'revealPassage', { id }),
    step: (tab, by) => askPage(tab, 'stepPassage', { by }),
    reload: reloadTab,
    setEnabled: on => enabled.setValue(on),
    setSite,
    copy: text => navigator.clipboard.writeText(text),
    copyRich,
    async openLibrary(network, node) {
      await openPage(
        `/library.html${network === undefined ? '' : fragmentOf({ view: 'network', network, node })}` as '/library.html',
      );
      window.close();
    },
    async openPanel(windowId) {
      await openPanel(windowId);
      window.close();
    },
  };
}
